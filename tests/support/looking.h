// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

/// What somebody finds who looks closely at a window. Each line names the widget and what is wrong with it.

/// Texts of labels, buttons, boxes, tabs and table headings that are not seen whole. What is elided on purpose (cells of
/// tables, the name of the file that a job is at) is not meant.
QStringList cutOffTexts(QWidget &window);

/// Everything that a screen reader meets without a name or role, and states that are told to the eye alone: what can
/// have the focus, and every box, field and table.
QStringList unspokenControls(QWidget &window);

/// Letters (Alt and the letter that is underlined) which more than one of the buttons, labels of fields, tabs and boxes
/// that are seen claims: the keyboard then walks from one to the next of them and presses none. What is closed at the
/// moment counts, since it opens without the others going; so do the entries of each menu among themselves.
QStringList doubledKeys(QWidget &window);

/// Sits in the place of a translator, translates nothing, and notes what is asked for.
class AskedTexts : public QTranslator
{
    Q_OBJECT
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

    /// "context\nsource", each once.
    QSet<QString> asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};
