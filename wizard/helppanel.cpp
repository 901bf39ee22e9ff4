// SPDX-License-Identifier: Apache-2.0
#include "wizard/helppanel.h"

#include "wizard/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace cloudward {

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpPanel"_s);
    setAccessibleName(tr("Help"));
    setFixedWidth(300);
    auto *close = new QPushButton(this);
    close->setObjectName(u"helpClose"_s);
    close->setFlat(true);
    close->setIcon(makeIcon(Icon::Close));
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (Esc)"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Help"), this), 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::small, space::small);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPanel::linkOpened);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::closeWanted);
}

void HelpPanel::setHelp(const QString &title, const QString &richText)
{
    const QString text =
        richText.isEmpty() ? tr("There is no more to say about this step than what stands on its page.") : richText;
    m_text->setHtml(u"<h3>%1</h3>%2"_s.arg(title.toHtmlEscaped(), text));
}

} // namespace cloudward
