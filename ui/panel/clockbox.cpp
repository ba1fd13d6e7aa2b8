#include "ui/panel/clockbox.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : iso;
}

QString modeText(const QString& mode)
{
    if (mode == "real"_L1)
        return words("goes as the wall clock");
    if (mode == "skip"_L1)
        return words("jumps over idle time");
    return words("goes {factor} times as fast").replace("{factor}"_L1, mode.mid(1));
}

} // namespace

ClockBox::ClockBox(PhoneWatch& watch, QWidget* parent)
    : QGroupBox(words("Clock"), parent),
      m_watch(watch),
      m_time(new QLabel(this)),
      m_length(new QComboBox(this)),
      m_jump(new QPushButton(words("Jump"), this))
{
    m_time->setObjectName(u"clock"_s);
    m_time->setWordWrap(true);
    m_time->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_length->setObjectName(u"jumpLength"_s);
    m_length->setAccessibleName(words("How far to jump"));
    m_length->setEditable(true);
    m_length->lineEdit()->setAccessibleName(words("How far to jump"));
    m_length->addItems({u"1m"_s, u"10m"_s, u"1h"_s, u"4h"_s, u"1d"_s, u"7d"_s});
    m_length->setCurrentIndex(2);
    m_length->setToolTip(words("A time such as 90s, 30m, 4h or 7d."));
    m_jump->setObjectName(u"jump"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_length, 1);
    row->addWidget(m_jump);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_time);
    layout->addLayout(row);
    connect(m_jump, &QPushButton::clicked, this, &ClockBox::jump);
    connect(&watch.session(), &Session::stateChanged, this, &ClockBox::ask);
}

void ClockBox::showEvent(QShowEvent* event)
{
    m_timer.start(lookMilliseconds, this);
    ask();
    QGroupBox::showEvent(event);
}

void ClockBox::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QGroupBox::hideEvent(event);
}

void ClockBox::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        ask();
    else
        QGroupBox::timerEvent(event);
}

void ClockBox::ask()
{
    const bool isConnected = m_watch.session().state() == Session::State::Connected;
    m_jump->setEnabled(isConnected);
    if (m_isAsked || !isConnected || !isVisible())
        return;
    m_isAsked = true;
    m_watch.session().get("/v1/clock", this, [this](const Reply& reply) {
        m_isAsked = false;
        if (reply.isDone())
            show(reply.body);
    });
}

void ClockBox::show(const QJsonObject& clock)
{
    const QString target = clock["jumping_to"_L1].toString();
    const QString how = target.isEmpty()
                            ? modeText(clock["mode"_L1].toString())
                            : words("jumps to {time}").replace("{time}"_L1, timeText(target));
    m_time->setText(timeText(clock["now"_L1].toString()) + u'\n' + how);
}

void ClockBox::jump()
{
    m_watch.session().ask("POST", "/v1/clock", {{u"jump"_s, m_length->currentText().trimmed()}},
                          this, [this](const Reply& reply) {
                              if (reply.isDone())
                                  show(reply.body);
                              else
                                  Q_EMIT m_watch.failed(reply.problem());
                          });
}

} // namespace vphone::ui
