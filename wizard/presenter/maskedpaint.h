// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTextDocument;
class QWidget;

namespace cloudward {

class Presenter;

/// Paints, in the place of a widget that does not ask the style for its text (labels with rich or selectable text, lines,
/// text fields, tool tips), the same with masked text. False where nothing of it is to be masked, or the widget is another
/// one: it paints itself then. To be called within its paint event.
bool paintMasked(QWidget *widget, const Presenter &presenter);

/// Masks what stands in a document, block by block, and keeps its form; while `presenter` is not ready all of it goes. False
/// where there was nothing to mask.
bool maskDocument(QTextDocument &document, const Presenter &presenter);

} // namespace cloudward
