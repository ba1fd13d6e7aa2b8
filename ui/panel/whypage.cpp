#include "ui/panel/whypage.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget* table(const QStringList& columns, const QString& name, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setHeaderLabels(columns);
    tree->setAccessibleName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

WhyPage::WhyPage(PhoneWatch& watch, QWidget* parent)
    : QWidget(parent),
      m_watch(watch),
      m_text(new QLabel(this)),
      m_gates(table({words("Gate"), words("Parameter"), words("Value")}, words("Gates"), this)),
      m_rules(table({words("Rule"), words("What comes of it")}, words("Rules"), this))
{
    m_text->setObjectName(u"why"_s);
    m_gates->setObjectName(u"gates"_s);
    m_rules->setObjectName(u"rules"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rules->setRootIsDecorated(true);
    m_rules->setTextElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_gates, 2);
    layout->addWidget(m_rules, 3);
    connect(&watch, &PhoneWatch::stateChanged, this, &WhyPage::ask);
    show({});
}

void WhyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void WhyPage::ask()
{
    if (m_watch.state().isEmpty()) {
        show({});
        return;
    }
    if (!isVisible())
        return;
    if (m_isAsked) {
        m_isStale = true;
        return;
    }
    m_isAsked = true;
    m_watch.session().get(m_watch.path("/explain"), this,
                          [this, mac = m_watch.mac()](const Reply& reply) {
                              m_isAsked = false;
                              if (reply.isDone() && mac == m_watch.mac())
                                  show(reply.body);
                              if (std::exchange(m_isStale, false) && reply.status != 0)
                                  ask();
                          });
}

void WhyPage::show(const QJsonObject& explained)
{
    m_text->setText(explained.isEmpty() ? words("Nothing is known of the phone yet.")
                                        : explained["text"_L1].toString());
    m_gates->clear();
    for (const auto& gate : explained["gates"_L1].toArray()) {
        const bool isOpen = gate["open"_L1].toBool();
        auto* item = new QTreeWidgetItem(
            m_gates,
            {(isOpen ? words("open") : words("shut")) + u": "_s + gate["gate"_L1].toString(),
             gate["parameter"_L1].toString(), gate["value"_L1].toString()});
        QFont font = item->font(0);
        font.setBold(!isOpen);
        item->setFont(0, font);
    }
    m_rules->clear();
    for (const auto& rule : explained["rules"_L1].toArray()) {
        auto* item = new QTreeWidgetItem(
            m_rules, {rule["parameter"_L1].toString(), rule["expanded"_L1].toString()});
        item->setToolTip(1, rule["rule"_L1].toString());
        for (const auto& step : rule["steps"_L1].toArray()) {
            auto* line = new QTreeWidgetItem(item, {step.toString()});
            line->setFirstColumnSpanned(true);
            line->setToolTip(0, step.toString());
        }
        item->setExpanded(true);
    }
}

} // namespace vphone::ui
