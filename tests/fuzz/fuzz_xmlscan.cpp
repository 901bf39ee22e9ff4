// SPDX-License-Identifier: Apache-2.0
// Whatever bytes come: the filter and the scanner end without harm, and agree with libxml2 on what is well-formed and on
// what it says. Not compared: what our scanner refuses (document types, limits), declarations other than the plainest
// (libxml2 wants no blank behind an encoding that it is told to ignore), and bytes that libxml2 would take for another
// encoding.
#include "core/backup/illegalcharacters.h"
#include "core/backup/xmlscan.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <memory>

using namespace cloudward;
using namespace cloudward::test;

namespace {

/// What a parser said, in the order in which it said it.
struct Story
{
    bool wellFormed = false;
    bool refused = false;
    QByteArray events;

    void begin(QByteArrayView name) { (events += "\n<") += name; }
    void attribute(QByteArrayView name, QByteArrayView value) { (((events += "\n@") += name) += '=') += value; }
    void end(QByteArrayView name) { (events += "\n/") += name; }
    void text(QByteArrayView piece)
    {
        // Pieces are cut differently.
        if (!m_inText)
            events += "\n\"";
        events += piece;
    }
    void comment(QByteArrayView text) { (events += "\n!") += text; }
    void setInText(bool inText) { m_inText = inText; }

private:
    bool m_inText = false;
};

class Teller : public XmlHandler
{
public:
    Teller(Story &story, QByteArrayView document)
        : m_story(story)
        , m_document(document)
    {}

    bool startElement(const XmlElement &element) override
    {
        m_story.setInText(false);
        m_story.begin(element.name);
        expect(element.offset, "<");
        expect(element.end - 1, ">");
        for (const XmlAttribute &attribute : element.attributes) {
            m_story.attribute(attribute.name, attribute.value.decoded());
            expect(attribute.value.offset(), attribute.value.raw());
            if (attribute.value.offset() <= element.offset || attribute.value.offset() >= element.end)
                complain("a value lies outside of its tag");
        }
        return true;
    }
    void endElement(const XmlElementEnd &element) override
    {
        m_story.setInText(false);
        m_story.end(element.name);
        expect(element.end - 1, ">");
        if (m_document.first(element.end).count('\n') + 1 != element.line)
            complain("a wrong line");
    }
    void text(const XmlValue &piece) override
    {
        m_story.text(piece.decoded());
        m_story.setInText(true);
        expect(piece.offset(), piece.raw());
    }
    void comment(const XmlValue &text) override
    {
        m_story.setInText(false);
        m_story.comment(text.decoded());
        expect(text.offset(), text.raw());
    }

private:
    void expect(qint64 offset, QByteArrayView bytes) const
    {
        if (offset < 0 || offset + bytes.size() > m_document.size() || m_document.sliced(offset, bytes.size()) != bytes)
            complain("a wrong offset");
    }

    Story &m_story;
    QByteArrayView m_document;
};

Story tellOurs(const QByteArray &document)
{
    Story story;
    Teller teller(story, document);
    qsizetype at = 0;
    const auto fault = scanXml(
        [&](char *data, qint64 size) {
            const qsizetype count = std::min<qsizetype>(size, document.size() - at);
            std::memcpy(data, document.constData() + at, size_t(count));
            at += count;
            return count;
        },
        teller);
    story.wellFormed = !fault;
    story.refused = fault && fault->refused;
    if (fault && (fault->words.isEmpty() || fault->line < 1 || fault->column < 1))
        complain("a fault without a place");
    return story;
}

QByteArrayView view(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

QByteArrayView localName(const xmlChar *name)
{
    const QByteArrayView text = view(name);
    return text.sliced(text.lastIndexOf(':') + 1);
}

Story &storyOf(void *data)
{
    return *static_cast<Story *>(data);
}

void onStart(void *data, const xmlChar *name, const xmlChar **attributes)
{
    Story &story = storyOf(data);
    story.setInText(false);
    story.begin(localName(name));
    for (; attributes && attributes[0]; attributes += 2) {
        const QByteArrayView attribute = view(attributes[0]);
        if (attribute != "xmlns" && !attribute.startsWith("xmlns:"))
            story.attribute(localName(attributes[0]), view(attributes[1]));
    }
}

void onEnd(void *data, const xmlChar *name)
{
    storyOf(data).setInText(false);
    storyOf(data).end(localName(name));
}

void onText(void *data, const xmlChar *text, int size)
{
    if (size <= 0)
        return;
    storyOf(data).text({reinterpret_cast<const char *>(text), size});
    storyOf(data).setInText(true);
}

void onComment(void *data, const xmlChar *text)
{
    storyOf(data).setInText(false);
    storyOf(data).comment(view(text));
}

/// By the interface of SAX 1, which gives names as they are written.
Story tellTheirs(const QByteArray &document)
{
    Story story;
    xmlSAXHandler sax = {};
    sax.startElement = onStart;
    sax.endElement = onEnd;
    sax.characters = onText;
    sax.ignorableWhitespace = onText;
    sax.cdataBlock = onText;
    sax.comment = onComment;
    sax.serror = [](void *, auto) {};
    struct Rest
    {
        const QByteArray &document;
        qsizetype at = 0;
    } rest{document};
    const auto read = [](void *data, char *buffer, int size) {
        Rest &from = *static_cast<Rest *>(data);
        const int count = int(std::min<qsizetype>(size, from.document.size() - from.at));
        std::memcpy(buffer, from.document.constData() + from.at, size_t(count));
        from.at += count;
        return count;
    };
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(
        xmlCreateIOParserCtxt(&sax, &story, read, nullptr, &rest, XML_CHAR_ENCODING_UTF8), xmlFreeParserCtxt);
    if (!context)
        complain("libxml2 did not begin");
    xmlCtxtUseOptions(
        context.get(), XML_PARSE_HUGE | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC | XML_PARSE_SAX1);
    xmlParseDocument(context.get());
    story.wellFormed = context->wellFormed != 0;
    return story;
}

/// In pieces of a few bytes, as they may arrive.
QByteArray filtered(QByteArray bytes, qsizetype step, qint64 &places)
{
    IllegalCharacters filter([&](const IllegalPlace &place) {
        ++places;
        if (place.offset < 0 || place.offset + place.size > bytes.size())
            complain("an illegal character lies outside of the document");
    });
    qsizetype settled = 0;
    for (qsizetype given = 0; given < bytes.size();) {
        given = std::min(given + step, bytes.size());
        settled += filter.filter(bytes.data() + settled, given - settled, given == bytes.size());
    }
    if (settled != bytes.size())
        complain("the filter did not settle everything");
    return bytes;
}

bool isCompared(QByteArrayView document)
{
    if (document.startsWith("\xef\xbb\xbf"))
        document = document.sliced(3);
    return !document.startsWith("<?xml") || document.startsWith("<?xml version=\"1.0\"?>");
}

void check(const QByteArray &input)
{
    qint64 places = 0;
    qint64 placesInPieces = 0;
    const QByteArray document = filtered(input, std::max<qsizetype>(input.size(), 1), places);
    if (filtered(input, 5, placesInPieces) != document || places != placesInPieces)
        complain("the filter finds something else in pieces");

    const Story ours = tellOurs(document);
    if (ours.wellFormed && !document.startsWith("<?xml") && !document.startsWith("\xef\xbb\xbf")) {
        // The scanner's first buffer ends somewhere within it.
        constexpr qsizetype firstBuffer = 256 * 1024;
        const qsizetype within = qsizetype(qHash(document) % size_t(document.size()));
        const Story shifted = tellOurs(QByteArray(firstBuffer - within, ' ') + document);
        if (!shifted.wellFormed || shifted.events != ours.events)
            complain("the end of a buffer changes what is read");
    }
    if (ours.refused || !isCompared(input))
        return;
    if (places > 0) {
        if (input.startsWith('<') && !input.contains('\0') && tellTheirs(input).wellFormed)
            complain("libxml2 finds nothing illegal");
    }
    const Story theirs = tellTheirs(document);
    if (ours.wellFormed != theirs.wellFormed)
        complain(ours.wellFormed ? "libxml2 does not find it well-formed" : "libxml2 finds it well-formed");
    if (ours.wellFormed && ours.events != theirs.events) {
        std::fprintf(stderr, "ours:%s\n\ntheirs:%s\n\n", ours.events.constData(), theirs.events.constData());
        complain("libxml2 reads something else");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    xmlInitParser();
    const QList<QByteArray> seeds{"", "<r/>", "<r a='1' b=\"2\">x<!-- c - --><?p q?></r >\n",
        "<?xml version=\"1.0\"?>\r\n<!-- h -->\n<entity-engine-xml date=\"1\">\n    <Issue id=\"1\" summary=\"a &amp; "
        "b\t\"/>\r\n"
        "    <Action id=\"2\" author='x'>\n <body><![CDATA[one\r\ntwo]]></body>\n</Action><!-- t : 1 "
        "-->\n</entity-engine-xml>\n",
        "\xef\xbb\xbf<backup xmlns=\"u\" xmlns:x='v'><row><string "
        "x:nil='true'/><a:b.c-d>&#65;&#x1F600;&lt;&gt;&quot;&apos;"
        "</a:b.c-d></row></backup>",
        "<\xc3\xa4 \xe6\x97\xa5='\xf0\x9f\x98\x80\xc2\x85'>]] ]]&gt; \r "
        "\r\n<![CDATA[]]]]><![CDATA[>]]>\x01\xed\xa0\x80&#1;</\xc3\xa4>"};
    return fuzz(argc, argv, seeds, check);
}
