// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace cloudward {

/// Phases of work that goes on in the browser, ticked by the person in their order: a box opens when the one before it is
/// ticked. Taking a tick away takes the later ones with it. The boxes are named "<prefix><id>".
class PhaseList : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString id;
        QString text;        ///< one short line
        QString explanation; ///< what one sees then, what is normal; may be empty
    };

    PhaseList(const QString &prefix, const QList<Item> &items, QWidget *parent = nullptr);

    void setExplanation(const QString &id, const QString &explanation);
    void setDone(const QStringList &ids);
    /// The phases that follow `id`, in order.
    QStringList after(const QString &id) const;
    /// The text of the first phase that is not done; empty if all are.
    QString nextText() const;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void toggled(const QString &id, bool on);

private:
    struct Row
    {
        QString id;
        QCheckBox *box = nullptr;
        QLabel *explanation = nullptr;
        QVBoxLayout *indent = nullptr;
    };
    QList<Row> m_rows;
};

} // namespace cloudward
