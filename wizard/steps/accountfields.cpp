// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/accountfields.h"

#include "wizard/card.h"
#include "wizard/style.h"

#include <QFormLayout>
#include <QLineEdit>

namespace cloudward {

QFormLayout *addForm(Card *card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(space::small);
    card->body()->addLayout(form);
    return form;
}

QLineEdit *addField(QFormLayout *form, const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    form->addRow(label, line);
    return line;
}

QLineEdit *addSecretField(
    QFormLayout *form, const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *line = addField(form, label, objectName, placeholder);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

Secret secretOf(const QLineEdit *line)
{
    return line->text().isEmpty() ? Secret() : Secret(line->text());
}

void fillField(QLineEdit *line, const QString &text)
{
    if (!line->isModified() && line->text() != text && !text.isEmpty())
        line->setText(text);
}

void fillField(QLineEdit *line, const Secret &secret)
{
    fillField(line, QString::fromUtf8(secret.reveal()));
}

} // namespace cloudward
