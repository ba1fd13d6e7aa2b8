#include "ui/panel/headsetbox.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bytesMax = 64; ///< of each text, as the control API takes it

} // namespace

HeadsetBox::HeadsetBox(PhoneWatch& watch, QWidget* parent)
    : QGroupBox(words("Headset"), parent),
      m_watch(watch),
      m_text(new QLabel(this)),
      m_series(new QComboBox(this)),
      m_model(new QLineEdit(this)),
      m_serial(new QLineEdit(this)),
      m_firmware(new QLineEdit(u"1-1-0-1"_s, this)),
      m_connection(new QComboBox(this)),
      m_plug(new QPushButton(this))
{
    m_plug->setObjectName(u"plugHeadset"_s);
    m_series->setObjectName(u"headsetSeries"_s);
    m_firmware->setObjectName(u"headsetFirmware"_s);
    m_text->setWordWrap(true);
    m_series->addItems({u"520"_s, u"560"_s, u"700"_s});
    m_series->setEditable(true);
    m_series->lineEdit()->setAccessibleName(words("Series"));
    for (QLineEdit* edit : {m_model, m_serial, m_firmware, m_series->lineEdit()})
        edit->setMaxLength(bytesMax);
    m_model->setPlaceholderText(words("may stay empty"));
    m_serial->setPlaceholderText(words("may stay empty"));
    m_connection->setObjectName(u"headsetConnection"_s);
    m_connection->addItem(u"USB"_s, u"usb"_s);
    m_connection->addItem(words("Y-cable (RJ-9 and AUX)"), u"ycable"_s);
    m_connection->addItem(u"RJ-9"_s, u"rj9"_s);
    m_connection->addItem(u"Bluetooth"_s, u"bluetooth"_s);
    auto* layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(m_text);
    layout->addRow(words("Series"), m_series);
    layout->addRow(words("Model"), m_model);
    layout->addRow(words("Serial number"), m_serial);
    layout->addRow(words("Firmware"), m_firmware);
    layout->addRow(words("Plugged into"), m_connection);
    layout->addRow(m_plug);

    connect(m_plug, &QPushButton::clicked, this, &HeadsetBox::plug);
    connect(&watch, &PhoneWatch::headsetChanged, this, &HeadsetBox::ask);
    connect(&watch, &PhoneWatch::phoneChanged, this, [this] { show({}); });
    show({});
}

void HeadsetBox::ask()
{
    m_watch.ask("GET", "/headset", {}, this, [this](const QJsonObject& now) { show(now); });
}

void HeadsetBox::plug()
{
    const auto done = [this](const QJsonObject& now) { show(now); };
    if (m_isPlugged) {
        m_watch.ask("DELETE", "/headset", {}, this, done);
        return;
    }
    m_watch.ask("PUT", "/headset",
                {{u"series"_s, m_series->currentText().trimmed()},
                 {u"model"_s, m_model->text().trimmed()},
                 {u"serial"_s, m_serial->text().trimmed()},
                 {u"firmware"_s, m_firmware->text().trimmed()},
                 {u"connection"_s, m_connection->currentData().toString()}},
                this, done);
}

void HeadsetBox::show(const QJsonObject& headset)
{
    m_isPlugged = headset["plugged"_L1].toBool();
    m_plug->setText(m_isPlugged ? words("Unplug") : words("Plug in"));
    m_plug->setEnabled(!headset.isEmpty());
    for (QWidget* widget : QList<QWidget*>{m_series, m_model, m_serial, m_firmware, m_connection})
        widget->setEnabled(!m_isPlugged);
    if (headset.isEmpty()) {
        m_text->clear();
    } else if (!m_isPlugged) {
        m_text->setText(words("None is plugged in."));
    } else {
        const QString model = headset["model"_L1].toString();
        m_text->setText(
            words("{model} with firmware {version}, battery {percent} %")
                .replace("{model}"_L1, model.isEmpty() ? headset["series"_L1].toString() : model)
                .replace("{version}"_L1, headset["firmware"_L1].toString())
                .replace("{percent}"_L1, QString::number(headset["battery"_L1].toInt())));
    }
}

} // namespace vphone::ui
