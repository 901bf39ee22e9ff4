// SPDX-License-Identifier: Apache-2.0
#include "wizard/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace cloudward {

namespace {

bool isHeading(const QTextBlock &block)
{
    return block.blockFormat().headingLevel() > 0;
}

/// The page on which a block's first line stands. Where a line is pushed to the next page the block itself begins before it.
int pageOf(const QTextBlock &block)
{
    const auto *document = block.document();
    const double top = document->documentLayout()->blockBoundingRect(block).top();
    const auto *lines = block.layout();
    const double within = lines->lineCount() > 0 ? lines->lineAt(0).y() : 0;
    return int((top + within) / document->pageSize().height());
}

bool isInTable(const QTextBlock &block)
{
    return qobject_cast<QTextTable *>(block.document()->frameAt(block.position()));
}

void setBreakBefore(const QTextBlock &block, QTextFormat::PageBreakFlags policy)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(policy);
    QTextCursor(block).mergeBlockFormat(format);
}

} // namespace

void keepHeadingsWithText(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block))
            continue;
        const auto first = block;
        // An empty one is what the page's boxes leave between a heading and its table.
        const auto belongs = [](const QTextBlock &next) {
            return isHeading(next) || (next.length() == 1 && !isInTable(next));
        };
        while (block.isValid() && belongs(block))
            block = block.next();
        if (!block.isValid())
            return;
        if (pageOf(first) == pageOf(block))
            continue;
        setBreakBefore(first, QTextFormat::PageBreak_AlwaysBefore);
        if (pageOf(first) != pageOf(block))
            setBreakBefore(first, QTextFormat::PageBreak_Auto);
    }
}

} // namespace cloudward
