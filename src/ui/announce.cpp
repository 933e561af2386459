// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace napi::ui {

void announce(QWidget* speaker, const QString& text)
{
    // Sends a change of name, which is all that there is before Qt 6.8.
    speaker->setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(speaker, text);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace napi::ui
