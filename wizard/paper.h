// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTextDocument;

namespace cloudward {

/// Begins a new page before each heading that would stand alone at the foot of a page while what it is of begins on the
/// next. Of a document whose page size is set; once, after all else of its form is. (A text document's own layout keeps a
/// table's heads with its first row.)
/// A heading whose text finds no room on any page together with it stays where it is.
void keepHeadingsWithText(QTextDocument &document);

} // namespace cloudward
