// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

#include <QString>

class QFormLayout;
class QLineEdit;

namespace cloudward {

class Card;

/// Labels above their fields, as the cards of "Before you start" have them.
QFormLayout *addForm(Card *card);
QLineEdit *addField(
    QFormLayout *form, const QString &label, const QString &objectName, const QString &placeholder = {});
/// One whose text is not shown.
QLineEdit *addSecretField(
    QFormLayout *form, const QString &label, const QString &objectName, const QString &placeholder = {});
Secret secretOf(const QLineEdit *line);
/// What is being typed stays: a keychain may answer late.
void fillField(QLineEdit *line, const QString &text);
void fillField(QLineEdit *line, const Secret &secret);

} // namespace cloudward
