#include "ui/panel/dhcppage.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settings =
    std::to_array<const char*>({"DHCP_Option_To_Use", "DHCPv6_Option_To_Use", "Connection_Type"});

} // namespace

DhcpPage::DhcpPage(PhoneWatch& watch, QWidget* parent)
    : QWidget(parent), m_watch(watch), m_text(new QLabel(this)), m_options(new QTreeWidget(this))
{
    m_text->setWordWrap(true);
    m_options->setObjectName(u"dhcpOptions"_s);
    m_options->setAccessibleName(words("DHCP options"));
    m_options->setHeaderLabels({words("Option"), words("Value")});
    m_options->setRootIsDecorated(false);
    m_options->setAlternatingRowColors(true);
    m_options->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* box = new QGroupBox(words("What the phone makes of them"), this);
    auto* form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const char* name : settings) {
        auto* edit = new QLineEdit(box);
        edit->setObjectName(QLatin1String(name));
        form->addRow(QLatin1String(name), edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (!edit->isModified())
                return;
            edit->setModified(false);
            m_watch.ask("PATCH", "/config", {{edit->objectName(), edit->text().trimmed()}}, this,
                        [this](const QJsonObject&) { askSettings(); });
        });
        m_settings.append(edit);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_options, 1);
    layout->addWidget(box);
    connect(&watch, &PhoneWatch::stateChanged, this, &DhcpPage::follow);
    follow();
}

void DhcpPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askSettings();
}

void DhcpPage::follow()
{
    const QJsonObject given = m_watch.state()["dhcp_options"_L1].toObject();
    m_options->clear();
    for (auto option = given.begin(); option != given.end(); ++option) {
        auto* item = new QTreeWidgetItem(m_options, {option.key(), option.value().toString()});
        item->setToolTip(1, option.value().toString());
    }
    m_options->setVisible(!given.isEmpty());
    if (m_watch.state().isEmpty())
        m_text->setText(words("Nothing is known of the phone yet."));
    else if (given.isEmpty())
        m_text->setText(words("No DHCP server gave this phone an option. A run has them from "
                              "--dhcp-option, or asks a server with --dhcp."));
    else
        m_text->setText(words("The lease brought these options; --dhcp-option or the server says "
                              "what is in it."));
    askSettings();
}

void DhcpPage::askSettings()
{
    if (m_watch.state().isEmpty() || !isVisible())
        return;
    QByteArray query = "/config";
    for (const char* name : settings)
        query += (query.endsWith("config") ? "?tag=" : "&tag=") + QByteArray(name);
    m_watch.ask("GET", query, {}, this, [this](const QJsonObject& now) { showSettings(now); });
}

void DhcpPage::showSettings(const QJsonObject& now)
{
    for (QLineEdit* edit : m_settings) {
        if (edit->hasFocus() && edit->isModified())
            continue; // somebody is typing
        edit->setText(now[edit->objectName()].toString());
        edit->setCursorPosition(0);
    }
}

} // namespace vphone::ui
