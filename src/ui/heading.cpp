// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "ui/heading.h"

#include "ui/accessibleparts.h"
#include "ui/linklabel.h"

#include <QTextDocumentFragment>

namespace napi::ui {
namespace {

constexpr auto kProperty = "heading";

class HeadingAccessible : public QAccessibleWidget {
public:
    explicit HeadingAccessible(QLabel* label) : QAccessibleWidget(label, QAccessible::Heading) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !said.isEmpty())
            return said;
        const auto* label = static_cast<const QLabel*>(widget());
        return label->textFormat() == Qt::PlainText ? label->text()
                                                    : QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* label = qobject_cast<QLabel*>(object);
    // A label with links tells them too, and itself what it is.
    return label && isHeading(*label) && !qobject_cast<LinkLabel*>(label) ? new HeadingAccessible(label) : nullptr;
}

} // namespace

void makeHeading(QLabel& label)
{
    installAccessibleFactory<makeInterface>();
    label.setProperty(kProperty, true);
    forgetAccessible(label);
}

bool isHeading(const QLabel& label) { return label.property(kProperty).toBool(); }

} // namespace napi::ui
