package dev.hammy.standins.phone;

/** A rectangle on the phone, in pixels from its top left corner. */
record Box(double x, double y, double width, double height) {}
