// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guide/fact.h"

#include <QFrame>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace cloudward {

class FactRow;
class GuideSearch;

/// The guide beside the page, folded out at the right by F1 or the Help button; Esc closes it. Shows the facts of a step, and
/// finds those of all steps by words or by a pasted error message: its line is "help.search".
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);
    ~HelpPanel() override;

    /// The step of the page, and its title. Ends a search; the fact whose step was wanted is then open.
    void setStep(Step step, const QString &title);
    /// The titles of all steps, by their numbers: what a found fact's step is called.
    void setTitles(const QStringList &titles) { m_titles = titles; }
    /// Whether one may go to a step now. Without it to all.
    std::function<bool(Step)> mayGoTo;

    /// Puts the cursor into the search line, with what is there selected.
    void startSearch();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeWanted();
    /// Ctrl+F or F3 while it is closed.
    void searchWanted();
    void linkOpened(const QUrl &url);
    void stepWanted(cloudward::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readGuide();
    void fill(const QString &query);
    void showStep();
    void showFound(const QString &query);
    void clear();
    void addKind(FactKind kind);
    FactRow *addRow(const Fact &fact, const QString &place);
    void openFirst();
    void openRow(FactRow *row);

    QList<Fact> m_facts;
    std::unique_ptr<GuideSearch> m_search;
    Step m_step = Step::BeforeYouStart;
    QStringList m_titles;
    QString m_title;
    QString m_goal; ///< the fact for which a step is gone to
    QLineEdit *m_query = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_tally = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace cloudward
