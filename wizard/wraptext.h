// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QLineEdit;

namespace cloudward {

/// Lets the text of a check box or radio button take several lines where its width does not do, as a label's does. The box
/// takes the width that it is given; it should be alone in its row. While the text is broken, text() has the breaks in it;
/// what a screen reader says has none.
void wrapText(QAbstractButton *box);

/// Keeps a field as wide at least as the words in it while it is empty, however large the text.
void keepPlaceholderWhole(QLineEdit *field);

} // namespace cloudward
