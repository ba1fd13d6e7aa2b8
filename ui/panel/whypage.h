/// \file Why the next resync will or will not happen: the sentence, the gates, the rules.
#pragma once

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vphone::ui {

class PhoneWatch;

class WhyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPage(PhoneWatch& watch, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void show(const QJsonObject& explained);

    PhoneWatch& m_watch;
    QLabel* m_text;
    QTreeWidget* m_gates;
    QTreeWidget* m_rules;
    bool m_isAsked = false;
    bool m_isStale = false; ///< something happened while it was asked for
};

} // namespace vphone::ui
