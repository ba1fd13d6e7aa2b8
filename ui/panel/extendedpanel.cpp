#include "ui/panel/extendedpanel.h"

#include "ui/panel/cablebox.h"
#include "ui/panel/callsbox.h"
#include "ui/panel/clockbox.h"
#include "ui/panel/dhcppage.h"
#include "ui/panel/eventspage.h"
#include "ui/panel/headsetbox.h"
#include "ui/panel/powerbox.h"
#include "ui/panel/whypage.h"
#include "ui/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* controls(PhoneWatch& watch)
{
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->addWidget(new PowerBox(watch, inner));
    layout->addWidget(new CallsBox(watch, inner));
    layout->addWidget(new CableBox(watch, inner));
    layout->addWidget(new HeadsetBox(watch, inner));
    layout->addWidget(new ClockBox(watch, inner));
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

ExtendedPanel::ExtendedPanel(PhoneWatch& watch, QWidget* parent) : QTabWidget(parent)
{
    setObjectName(u"panel"_s);
    setAccessibleName(words("&Extended controls").remove(u'&'));
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(controls(watch), words("Controls"));
    addTab(new WhyPage(watch), words("Why"));
    addTab(new EventsPage(watch, EventsPage::Show::All), words("Events"));
    addTab(new EventsPage(watch, EventsPage::Show::Syslog), words("Syslog"));
    addTab(new DhcpPage(watch), u"DHCP"_s);
}

} // namespace vphone::ui
