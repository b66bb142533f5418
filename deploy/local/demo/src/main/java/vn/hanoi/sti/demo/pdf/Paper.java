package vn.hanoi.sti.demo.pdf;

import java.util.List;

/**
 * What an evidence file says.
 *
 * @param heading lines above the title: who issued it, number and day
 * @param pages the text of each page, a list of paragraphs; an entry of a table is a paragraph too
 */
public record Paper(String title, List<String> heading, List<List<String>> pages) {}
