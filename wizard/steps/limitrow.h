// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QSlider;

namespace cloudward {

/// The limit of a chunk: typed as people write sizes, or moved in steps of 0.1 GB. Object names: "media.limit",
/// "media.limitSlider".
class LimitRow : public QWidget
{
    Q_OBJECT
public:
    explicit LimitRow(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// -1 where the line cannot be read.
    qint64 limit() const;
    void setLimit(qint64 limit);
    /// From where on limits are allowed for so many bytes of media in all.
    void setMediaBytes(qint64 bytes);
    /// The person typed or moved something that the document does not hold yet.
    bool isEdited() const;
    void setEdited(bool edited);

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void follow();

    QLineEdit *m_line = nullptr;
    QSlider *m_slider = nullptr;
};

} // namespace cloudward
