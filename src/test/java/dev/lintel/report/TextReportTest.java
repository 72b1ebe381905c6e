package dev.lintel.report;

import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void show() {
        System.out.println(TextReport.of(
                Sample.report(Sample.indexBuild(), Sample.rename()), new TextReport.Look(100, false, false)));
        System.out.println(TextReport.of(
                Sample.report(Sample.indexBuild(), Sample.rename()), new TextReport.Look(60, true, false)));
        System.out.println(TextReport.of(Sample.report(), new TextReport.Look(60, false, false)));
        System.out.println(JsonReport.of(Sample.report(Sample.rename()), "1"));
    }
}
