package dev.lintel.report;

/** How a word is set off on a terminal that has colour. */
enum Style {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    STRONG("1"),
    FAINT("2");

    final String code;

    Style(String code) {
        this.code = code;
    }
}
