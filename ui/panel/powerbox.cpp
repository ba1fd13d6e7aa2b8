#include "ui/panel/powerbox.h"

#include "ui/panel/flowrow.h"
#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

PowerBox::PowerBox(PhoneWatch& watch, QWidget* parent)
    : QGroupBox(words("Power"), parent),
      m_watch(watch),
      m_text(new QLabel(this)),
      m_power(new QPushButton(this)),
      m_resync(new QPushButton(words("Resync"), this)),
      m_reboot(new QPushButton(words("Restart"), this)),
      m_factoryReset(new QPushButton(words("Factory reset …"), this))
{
    m_power->setObjectName(u"power"_s);
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(new FlowRow({m_power, m_resync, m_reboot, m_factoryReset}, this));

    connect(m_power, &QPushButton::clicked, this, [this] {
        const bool isOn = m_watch.state()["power"_L1].toString() != "off"_L1;
        m_watch.ask("PUT", "/power", {{u"on"_s, !isOn}}, this);
    });
    connect(m_resync, &QPushButton::clicked, this,
            [this] { m_watch.ask("POST", "/resync", {}, this); });
    connect(m_reboot, &QPushButton::clicked, this,
            [this] { m_watch.ask("POST", "/reboot", {}, this); });
    connect(m_factoryReset, &QPushButton::clicked, this, &PowerBox::askFactoryReset);
    connect(&watch, &PhoneWatch::stateChanged, this, &PowerBox::follow);
    follow();
}

void PowerBox::follow()
{
    const QJsonObject& state = m_watch.state();
    const bool isOff = state["power"_L1].toString() == "off"_L1;
    m_power->setText(isOff ? words("Plug in") : words("Pull the plug"));
    const QString line =
        (isOff ? words("The phone has no power.") : words("On at {address}, firmware {load}."))
            .replace("{address}"_L1, state["address"_L1].toString())
            .replace("{load}"_L1, state["firmware"_L1].toString());
    m_text->setText(state.isEmpty() ? QString() : line);
    m_power->setEnabled(!state.isEmpty());
    for (QPushButton* button : {m_resync, m_reboot, m_factoryReset})
        button->setEnabled(!state.isEmpty() && !isOff);
}

void PowerBox::askFactoryReset()
{
    auto* question = new QMessageBox(
        QMessageBox::Question, words("Factory reset"),
        words("All settings of this phone go back to what the factory put in. It restarts then."),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* yes =
        question->addButton(words("Reset the phone"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this,
            [this] { m_watch.ask("POST", "/factory-reset", {}, this); });
    question->open();
}

} // namespace vphone::ui
