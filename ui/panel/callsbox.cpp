#include "ui/panel/callsbox.h"

#include "ui/panel/flowrow.h"
#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace vphone::ui {

using namespace Qt::StringLiterals;
using line::LineAction;
using line::LineState;

namespace {

constexpr auto states =
    std::to_array<LineState>({LineState::Idle, LineState::Dialing, LineState::Ringing,
                              LineState::Connected, LineState::Held});

LineState stateNamed(const QString& name)
{
    for (const LineState state : states) {
        if (name == text(nameOf(state)))
            return state;
    }
    return LineState::Idle;
}

QString wordsFor(LineState state)
{
    switch (state) {
    case LineState::Idle:
        return words("idle");
    case LineState::Dialing:
        return words("dialing");
    case LineState::Ringing:
        return words("ringing");
    case LineState::Connected:
        return words("connected");
    case LineState::Held:
        return words("on hold");
    }
    return {};
}

} // namespace

CallsBox::CallsBox(PhoneWatch& watch, QWidget* parent)
    : QGroupBox(words("Calls"), parent), m_watch(watch), m_line(new QComboBox(this))
{
    m_line->setObjectName(u"line"_s);
    m_line->setAccessibleName(words("Line"));
    m_actions = {
        {LineAction::Ring, new QPushButton(words("Ring"), this)},
        {LineAction::Start, new QPushButton(words("Dial"), this)},
        {LineAction::Answer, new QPushButton(words("Answer"), this)},
        {LineAction::Hold, new QPushButton(words("Hold"), this)},
        {LineAction::Resume, new QPushButton(words("Resume"), this)},
        {LineAction::End, new QPushButton(words("End"), this)},
    };
    QList<QWidget*> buttons;
    for (const auto& [action, button] : m_actions) {
        button->setObjectName(text(nameOf(action)));
        connect(button, &QPushButton::clicked, this, [this, action = action] { act(action); });
        buttons.append(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(new FlowRow(buttons, this));
    connect(m_line, &QComboBox::currentIndexChanged, this, &CallsBox::offer);
    connect(&watch, &PhoneWatch::stateChanged, this, &CallsBox::follow);
    follow();
}

void CallsBox::follow()
{
    const QJsonArray lines = m_watch.state()["lines"_L1].toArray();
    while (m_line->count() > lines.size())
        m_line->removeItem(m_line->count() - 1);
    while (m_line->count() < lines.size())
        m_line->addItem({});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineState state = stateNamed(lines[i]["state"_L1].toString());
        m_line->setItemText(int(i),
                            words("Line {n}: {state}")
                                .replace("{n}"_L1, QString::number(lines[i]["line"_L1].toInt()))
                                .replace("{state}"_L1, wordsFor(state)));
        m_line->setItemData(int(i), int(state));
    }
    offer();
}

void CallsBox::offer()
{
    const bool isOff = m_watch.state()["power"_L1].toString() == "off"_L1;
    const bool hasLine = m_line->currentIndex() >= 0 && !isOff;
    m_line->setEnabled(hasLine);
    const auto state = LineState(m_line->currentData().toInt());
    for (const auto& [action, button] : m_actions)
        button->setEnabled(hasLine && stateAfter(state, action).has_value());
}

void CallsBox::act(LineAction action)
{
    m_watch.ask("POST", "/lines/" + QByteArray::number(m_line->currentIndex() + 1),
                {{u"action"_s, text(nameOf(action))}}, this);
}

} // namespace vphone::ui
