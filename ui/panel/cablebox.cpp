#include "ui/panel/cablebox.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int delayMax = 60'000; ///< milliseconds, as the control API takes it
constexpr int delayStep = 50;
constexpr int lossStep = 5;

} // namespace

CableBox::CableBox(PhoneWatch& watch, QWidget* parent)
    : QGroupBox(words("Network cable"), parent),
      m_watch(watch),
      m_link(new QCheckBox(words("Plugged in"), this)),
      m_delay(new QSpinBox(this)),
      m_loss(new QSpinBox(this))
{
    m_link->setObjectName(u"link"_s);
    m_delay->setObjectName(u"delay"_s);
    m_loss->setObjectName(u"loss"_s);
    m_delay->setRange(0, delayMax);
    m_delay->setSingleStep(delayStep);
    m_delay->setSuffix(u" ms"_s);
    m_delay->setKeyboardTracking(false);
    m_loss->setRange(0, 100);
    m_loss->setSingleStep(lossStep);
    m_loss->setSuffix(u" %"_s);
    m_loss->setKeyboardTracking(false);
    m_loss->setToolTip(words("Of a hundred requests, so many get no answer."));
    auto* layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(m_link);
    layout->addRow(words("Answers are late by"), m_delay);
    layout->addRow(words("Requests that get lost"), m_loss);

    connect(m_link, &QCheckBox::toggled, this, [this](bool on) { change({{u"link"_s, on}}); });
    connect(m_delay, &QSpinBox::valueChanged, this, [this](int value) {
        change({{u"delay_ms"_s, value}});
    });
    connect(m_loss, &QSpinBox::valueChanged, this, [this](int value) {
        change({{u"loss"_s, value}});
    });
    connect(&watch, &PhoneWatch::stateChanged, this, &CableBox::ask);
    setEnabled(false);
}

void CableBox::ask()
{
    setEnabled(!m_watch.state().isEmpty());
    if (!m_watch.state().isEmpty())
        m_watch.ask("GET", "/network", {}, this, [this](const QJsonObject& now) { show(now); });
}

void CableBox::change(const QJsonObject& body)
{
    m_watch.ask("PUT", "/network", body, this, [this](const QJsonObject& now) { show(now); });
}

void CableBox::show(const QJsonObject& network)
{
    const QSignalBlocker link(m_link);
    const QSignalBlocker delay(m_delay);
    const QSignalBlocker loss(m_loss);
    m_link->setChecked(network["link"_L1].toBool());
    // What somebody is typing stays.
    if (!m_delay->hasFocus())
        m_delay->setValue(network["delay_ms"_L1].toInt());
    if (!m_loss->hasFocus())
        m_loss->setValue(network["loss"_L1].toInt());
}

} // namespace vphone::ui
