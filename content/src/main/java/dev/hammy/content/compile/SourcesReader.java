package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}. */
final class SourcesReader {
  private static final Pattern FACT = Pattern.compile("[A-G]-[0-9]{3}");

  /** How the path of a link to one article is written, by host. */
  private static final Map<String, Pattern> BY_HOST =
      Map.of(
          "doi.org", Pattern.compile("/10\\.[0-9]{4,9}/.+"),
          "pubmed.ncbi.nlm.nih.gov", Pattern.compile("/[0-9]+/?"),
          "pmc.ncbi.nlm.nih.gov", Pattern.compile("/articles/PMC[0-9]+/?"));

  private static final URI STAND_IN = URI.create("https://example.org/");

  private final Draft draft;
  private final Claims ids;
  private final List<Scalar> named = new ArrayList<>();

  SourcesReader(Draft draft) {
    this.draft = draft;
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  Map<SourceId, Source> read(Section file) {
    Map<SourceId, Source> sources = new LinkedHashMap<>();
    for (Section section : file.sections("sources", "source", Shapes.SOURCE)) {
      Source source = source(section);
      sources.put(source.id(), source);
      draft.sources().put(source.id().word(), source.id());
    }
    return sources;
  }

  private Source source(Section section) {
    section.words("id").ifPresent(named::add);
    section.words("id").ifPresent(id -> ids.claim(id, section.at()));
    SourceId id = new SourceId(section.name("id"));
    // A title is shown as it is in every language: held to the rules of lines, but no line.
    Optional<Scalar> title = section.words("title");
    title.ifPresent(
        words -> LineRules.hold("source.title", words, section.at("title"), draft.problems()));
    URI link = section.words("link").flatMap(words -> link(words, section)).orElse(STAND_IN);
    return new Source(id, title.map(Scalar::text).orElse(""), link, facts(section));
  }

  private static Optional<URI> link(Scalar words, Section section) {
    try {
      URI link = new URI(words.text());
      if ("https".equals(link.getScheme()) && link.getHost() != null) {
        holdToTheThing(link, words, section);
        return Optional.of(link);
      }
    } catch (URISyntaxException e) {
      // Told below: no link at all is no https link either.
    }
    section.problem(Kind.LINK_NOT_HTTPS, words.spot(), section.at("link"), words.text());
    return Optional.empty();
  }

  /** A search may find something else tomorrow, and a home page finds nothing today. */
  private static void holdToTheThing(URI link, Scalar words, Section section) {
    boolean isSearch = link.getRawQuery() != null;
    boolean isHome = link.getRawPath().replace("/", "").isEmpty();
    Pattern form = BY_HOST.get(link.getHost());
    boolean isMalformed = form != null && !form.matcher(link.getRawPath()).matches();
    if (isSearch || isHome || isMalformed) {
      section.problem(Kind.LINK_NOT_TO_THE_THING, words.spot(), section.at("link"), words.text());
    }
  }

  private List<String> facts(Section section) {
    List<String> facts = new ArrayList<>();
    for (Node node : section.filled("facts")) {
      Optional<Scalar> fact = draft.words(node, section.at("facts"));
      fact.map(Scalar::text).ifPresent(facts::add);
      fact.filter(words -> !FACT.matcher(words.text()).matches())
          .ifPresent(
              words ->
                  section.problem(
                      Kind.NOT_A_FACT, words.spot(), section.at("facts"), words.text()));
    }
    return facts;
  }

  /** To be called when everything else is read: a source that nothing names is a problem. */
  void holdUse() {
    named.stream()
        .filter(id -> draft.sources().isUnused(id.text()))
        .forEach(
            id ->
                draft.problems().add(Kind.UNUSED_SOURCE, id.spot(), "source '" + id.text() + "'"));
  }
}
