// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/addressline.h"

#include "wizard/iconlabel.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cloudward {

AddressLine::AddressLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Quiet, this, 18))
    , m_words(makeText({}, this, Tone::Quiet))
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"browser.address"_s);
    m_line->setReadOnly(true);
    m_line->setAccessibleName(tr("Address of the page"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_line, 1);
    m_words->setWordWrap(false);
}

void AddressLine::show(const QUrl &address, bool secure)
{
    const bool here = QHostAddress(address.host()).isLoopback();
    const QString words = secure ? tr("Encrypted") : here ? tr("This computer") : tr("Not encrypted");
    m_icon->setIcon(secure ? Icon::Lock
                    : here ? Icon::Info
                           : Icon::Attention,
        secure ? Tone::Success
        : here ? Tone::Quiet
               : Tone::Attention);
    m_words->setText(words);
    m_line->setText(address.toDisplayString());
    m_line->setCursorPosition(0);
}

} // namespace cloudward
