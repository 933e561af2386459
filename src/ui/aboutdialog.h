// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan.h"
#include "words/catalogue.h"

#include <QDialog>

namespace napi::ui {

/// What the program is, that it is unofficial, which edition it shows, and the licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const words::Catalogue& words, const core::Plan& plan, QWidget* parent = nullptr);
};

} // namespace napi::ui
