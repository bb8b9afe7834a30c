package dev.hammy.load.bare;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.longpolling.util.DefaultLongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * An echo on TelegramBots as its documentation shows it: a message is answered with a button, a
 * press by counting one up in place.
 */
public final class BareTelegram {
  private static final Logger LOG = LoggerFactory.getLogger(BareTelegram.class);

  private BareTelegram() {}

  /** Runs until it is killed. Its environment names token and server as Hammy's does. */
  public static void main(String[] args) throws Exception {
    String token = System.getenv("HAMMY_TELEGRAM_TOKEN");
    URI server = URI.create(System.getenv("HAMMY_TELEGRAM_API_URL"));
    TelegramUrl url =
        TelegramUrl.builder()
            .schema(server.getScheme())
            .host(server.getHost())
            .port(server.getPort())
            .build();
    TelegramBotsLongPollingApplication bots = new TelegramBotsLongPollingApplication();
    Echo echo = new Echo(new OkHttpTelegramClient(token, url));
    bots.registerBot(token, () -> url, new DefaultGetUpdatesGenerator(), echo);
    System.out.println("ready");
    new CountDownLatch(1).await();
  }

  private static final class Echo extends DefaultLongPollingUpdateConsumer {
    private final TelegramClient client;

    Echo(TelegramClient client) {
      this.client = client;
    }

    @Override
    public void consume(Update update) {
      try {
        if (update.hasCallbackQuery()) {
          press(update.getCallbackQuery());
        } else if (update.hasMessage()) {
          write(update.getMessage());
        }
      } catch (TelegramApiException failure) {
        LOG.warn("not answered: {}", failure.getClass().getName());
      }
    }

    private void press(CallbackQuery query) throws TelegramApiException {
      client.execute(new AnswerCallbackQuery(query.getId()));
      client.execute(
          EditMessageText.builder()
              .chatId(query.getMessage().getChatId())
              .messageId(query.getMessage().getMessageId())
              .text(query.getData())
              .replyMarkup(button(Integer.parseInt(query.getData()) + 1))
              .build());
    }

    private void write(Message message) throws TelegramApiException {
      SendMessage send = new SendMessage(String.valueOf(message.getChatId()), "0");
      send.setReplyMarkup(button(1));
      client.execute(send);
    }

    private static InlineKeyboardMarkup button(int next) {
      InlineKeyboardButton button = new InlineKeyboardButton("Again");
      button.setCallbackData(String.valueOf(next));
      return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
    }
  }
}
