// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/supportdialog.h"

#include "core/masking/masker.h"
#include "wizard/errortext.h"
#include "wizard/presenter/sessionfacts.h"
#include "wizard/presenter/systemfacts.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/style.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

SupportDialog::SupportDialog(const QList<SupportFile> &files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_outcome(makeText({}, this))
{
    setWindowTitle(tr("Support bundle"));
    setObjectName(u"support"_s);
    auto *words = makeText(tr("This is what would be handed out, file by file: without passwords and keys, with people "
                              "and addresses masked. Look through it before you give it to anybody."),
        this);
    m_list->setObjectName(u"support.files"_s);
    m_list->setAccessibleName(tr("Files"));
    for (const auto &file : m_files)
        m_list->addItem(file.name);
    m_list->setSpacing(space::tiny);
    m_list->setFixedWidth(scaledToText(160));
    m_text->setObjectName(u"support.text"_s);
    m_text->setAccessibleName(tr("Contents of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_outcome->setObjectName(u"support.outcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *save = new QPushButton(tr("&Save as ZIP …"), this);
    save->setObjectName(u"support.save"_s);
    setPrimary(save);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"support.close"_s);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    middle->addWidget(m_list);
    middle->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::large, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addWidget(words);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    resize(900, 620);

    connect(m_list, &QListWidget::currentRowChanged, this, &SupportDialog::showFile);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(save, &QPushButton::clicked, this, [this] {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        chooseNewFile(this, tr("Save the support bundle"), folder.filePath(u"cloudward-support.zip"_s),
            tr("ZIP files (*.zip)"), [this](const QString &path) { saveTo(path); });
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SupportDialog::showFile(int index)
{
    m_text->setPlainText(QString::fromUtf8(m_files.value(index).bytes));
}

void SupportDialog::saveTo(const QString &path)
{
    if (const auto written = writeSupportBundle(path, m_files); !written) {
        const auto text = textOf(written.error());
        setTone(m_outcome, Tone::Problem);
        m_outcome->setText(text.sentence + u' ' + text.whatNext);
        return;
    }
    setTone(m_outcome, Tone::Success);
    m_outcome->setText(tr("Saved: %1").arg(breakable(QDir::toNativeSeparators(path))));
}

SupportDialog *showSupportBundle(Session &session, const QString &log, QWidget *parent)
{
    const Masker masker(sessionFacts(session));
    auto *dialog = new SupportDialog(supportFiles(session.migration(), supportFacts(session, log), &masker), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace cloudward
