package dev.hammy.load.bare;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/**
 * An echo on JDA as its documentation shows it: a command is answered with a button, a press by
 * counting one up in place.
 */
public final class BareDiscord {
  private BareDiscord() {}

  /** Runs until it is killed. Its environment names token and server as Hammy's does. */
  public static void main(String[] args) throws Exception {
    URI api = URI.create(System.getenv("HAMMY_DISCORD_API_URL"));
    JDABuilder.createLight(
            System.getenv("HAMMY_DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
        .setRestConfig(new RestConfig().setBaseUrl(api.toString()))
        .setSessionController(new Beside(api))
        .addEventListeners(new Echo())
        .build()
        .awaitReady()
        .updateCommands()
        .addCommands(Commands.slash("start", "Counts up"))
        .complete();
    System.out.println("ready");
    new CountDownLatch(1).await();
  }

  /** The gateway at the same host and port, which a single JDA does not ask for. */
  private static final class Beside extends ConcurrentSessionController {
    private final URI api;

    Beside(URI api) {
      this.api = api;
    }

    @Override
    public String getGateway() {
      return "ws://" + api.getAuthority();
    }
  }

  private static final class Echo extends ListenerAdapter {
    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      event
          .reply("0")
          .setEphemeral(true)
          .setAllowedMentions(List.of())
          .setComponents(ActionRow.of(button(1)))
          .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
      int count = Integer.parseInt(event.getComponentId());
      event
          .editMessage(event.getComponentId())
          .setAllowedMentions(List.of())
          .setComponents(ActionRow.of(button(count + 1)))
          .queue();
    }

    private static Button button(int next) {
      return Button.primary(String.valueOf(next), "Again");
    }
  }
}
