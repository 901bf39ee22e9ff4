// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or the plural forms
    QString state;            ///< "unfinished", "vanished", "obsolete"; empty for a finished one

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// Of the element <translation>: its text, or that of each <numerusform>.
QStringList readTranslation(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "translation"_L1)
            break;
        if (xml.isStartElement())
            forms += xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (forms.isEmpty())
        forms += text;
    forms.removeAll(QString());
    return forms;
}

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.emplaceBack();
            messages.last().context = context;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().state = xml.attributes().value("type"_L1).toString();
            messages.last().translations += readTranslation(xml);
        }
    }
    return messages;
}

QStringList all(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

} // namespace

/// The files of translations, as lupdate sees them: complete, finished, and nothing lost on the way.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsThere_data() { eachLanguage(); }
    void everyTextIsThere();
    void everyTextIsFinished_data() { eachLanguage(); }
    void everyTextIsFinished();
    void noPlaceholderIsLost_data() { eachLanguage(); }
    void noPlaceholderIsLost();
    void noLetterIsClaimedTwiceInADialog_data() { eachLanguage(); }
    void noLetterIsClaimedTwiceInADialog();
    void aLanguageIsNotEnglish_data() { eachLanguage(); }
    void aLanguageIsNotEnglish();

private:
    void eachLanguage();
    QString ours(const QString &language) const;

    QTemporaryDir m_updated;
};

void TestTranslations::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"de", "es", "fr", "ja", "pt_BR"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

QString TestTranslations::ours(const QString &language) const
{
    return u"%1/translations/cloudward_%2.ts"_s.arg(qEnvironmentVariable("CLOUDWARD_SOURCE_DIR"), language);
}

void TestTranslations::initTestCase()
{
    // As they would be after bringing in what the sources say now.
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/translations/update"_s, {m_updated.path()});
    QVERIFY(update.waitForFinished(100'000));
    QVERIFY2(update.exitCode() == 0, update.readAll());
}

void TestTranslations::everyTextIsThere()
{
    QFETCH(QString, language);
    QSet<QString> known;
    for (const auto &message : readMessages(ours(language)))
        known.insert(message.key());
    QVERIFY(known.size() > 1000);
    const auto wanted = readMessages(u"%1/cloudward_%2.ts"_s.arg(m_updated.path(), language));
    QStringList missing;
    for (const auto &message : wanted) {
        if (!known.remove(message.key()))
            missing += message.key();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"run translations/update; missing:\n"_s + missing.join(u'\n')));
    QVERIFY2(known.isEmpty(),
        qPrintable(u"run translations/update; no longer used:\n"_s + QStringList(known.values()).join(u'\n')));
}

void TestTranslations::everyTextIsFinished()
{
    QFETCH(QString, language);
    for (const auto &message : readMessages(ours(language))) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_s + message.key()));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.key()));
    }
}

void TestTranslations::noPlaceholderIsLost()
{
    QFETCH(QString, language);
    static const QRegularExpression placeholder(u"%L?\\d+|%n"_s);
    static const QRegularExpression tag(u"</?[a-zA-Z][^>]*>"_s);
    static const QRegularExpression mnemonic(u"&(?=[\\p{L}\\p{N}])(?![a-z]+;)"_s);
    for (const auto &message : readMessages(ours(language))) {
        for (const auto &translation : message.translations) {
            const auto told = qPrintable(message.key() + u" -> "_s + translation);
            QVERIFY2(all(placeholder, message.source) == all(placeholder, translation), told);
            QVERIFY2(all(tag, message.source) == all(tag, translation), told);
            if (!message.source.contains(u'<'))
                QVERIFY2(all(mnemonic, message.source).size() == all(mnemonic, translation).size(), told);
        }
    }
}

/// The pages are looked at where they are walked, by tst_everypage. A dialog's texts are all of one context.
void TestTranslations::noLetterIsClaimedTwiceInADialog()
{
    QFETCH(QString, language);
    static const QRegularExpression mnemonic(u"(?<!&)&[\\p{L}\\p{N}]"_s);
    QSet<QString> dialogs;
    QSet<QString> claimed;
    for (const auto &message : readMessages(ours(language))) {
        if (!message.context.endsWith("Dialog"_L1))
            continue;
        dialogs += message.context;
        for (const auto &[of, text] :
            {std::pair(u"en"_s, message.source), std::pair(language, message.translations.value(0))}) {
            for (const auto &letter : all(mnemonic, text)) {
                const auto claim = QStringList{message.context, of, letter.toUpper()}.join(u' ');
                QVERIFY2(!claimed.contains(claim), qPrintable(claim + u": "_s + text));
                claimed += claim;
            }
        }
    }
    QVERIFY2(dialogs.size() >= 5, qPrintable(QStringList(dialogs.values()).join(u' ')));
}

void TestTranslations::aLanguageIsNotEnglish()
{
    QFETCH(QString, language);
    qsizetype sentences = 0;
    qsizetype same = 0;
    for (const auto &message : readMessages(ours(language))) {
        if (message.source.count(u' ') < 4)
            continue;
        ++sentences;
        same += message.translations.contains(message.source);
    }
    QVERIFY(sentences > 800);
    QVERIFY2(same * 100 < sentences, qPrintable(QString::number(same)));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
