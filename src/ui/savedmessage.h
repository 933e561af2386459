// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/effects.h"

#include <QDialog>

namespace napi::ui {

/// Says that a file was saved and offers to open it or its folder. Goes away when it is closed.
class SavedMessage : public QDialog {
    Q_OBJECT

public:
    SavedMessage(const QString& path, const QString& sentence, Effects& effects, QWidget* parent);
};

} // namespace napi::ui
