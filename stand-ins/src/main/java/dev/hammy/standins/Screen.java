package dev.hammy.standins;

import java.util.List;

/**
 * What a person sees after a turn, as plain text, whatever the platform.
 *
 * @param text everything written in the message, markup taken off
 * @param options the labels of the choices, as shown, without ticks
 * @param buttons the labels of the other buttons
 */
public record Screen(String text, List<String> options, List<String> buttons) {
  public Screen {
    options = List.copyOf(options);
    buttons = List.copyOf(buttons);
  }
}
