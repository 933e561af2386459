// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace napi::ui {

/// Rich text with links. Tab goes to its links one by one, never to the label itself. For screen readers each link
/// is a child of the text that can be pressed.
class LinkLabel : public QLabel {
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent = nullptr);

    struct Link {
        QString text;
        QString target;
        /// Where it begins in the text without its tags.
        int position = 0;
    };
    /// The links of the text in their order.
    [[nodiscard]] QList<Link> links() const;
    /// The number of the link that has the keyboard; -1 if none has.
    [[nodiscard]] int focusedLink() const;
    /// Gives the keyboard to a link by its number.
    void focusLink(int number);

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
};

} // namespace napi::ui
