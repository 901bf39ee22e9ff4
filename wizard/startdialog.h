// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace cloudward {

/// The first thing a person sees without a document: go on with the last migration, begin one, open one, or practise.
/// Object names: "start.last", "start.new", "start.open", "start.practice".
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    /// `lastDocument` may be empty or gone; then it is not offered.
    explicit StartDialog(const QString &lastDocument, QWidget *parent = nullptr);

    /// The document to open or make; empty when practice was chosen.
    QString path() const { return m_path; }
    bool wantsPractice() const { return m_path.isEmpty(); }

private:
    void takeNew();
    void takeExisting();
    void take(const QString &path);

    QString m_path;
};

} // namespace cloudward
