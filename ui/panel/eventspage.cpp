#include "ui/panel/eventspage.h"

#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSyslog(const QJsonObject& event)
{
    const QString name = event["event"_L1].toString();
    return name == "syslog.sent"_L1 || name == "lab.syslog"_L1;
}

} // namespace

EventsPage::EventsPage(PhoneWatch& watch, Show show, QWidget* parent)
    : QWidget(parent),
      m_watch(watch),
      m_show(show),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_view(new QTableView(this)),
      m_empty(new QLabel(this)),
      m_chosen(new QPlainTextEdit(this))
{
    m_filtered->setSourceModel(&m_table);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(show == Show::All ? words("Filter, such as resync.failed or 404")
                                                   : words("Filter"));
    m_filter->setAccessibleName(words("Filter"));
    m_filter->setClearButtonEnabled(true);
    auto* clear = new QPushButton(words("Clear"), this);

    m_view->setModel(m_filtered);
    m_view->setAccessibleName(show == Show::All ? words("Events") : words("Syslog"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(EventTable::Time, fontMetrics().horizontalAdvance(u"00:00:00.000  "_s));
    m_view->setColumnWidth(EventTable::Name,
                           fontMetrics().horizontalAdvance(u"resync.succeeded   "_s));
    m_view->setColumnHidden(EventTable::Name, show == Show::Syslog);

    m_chosen->setReadOnly(true);
    m_chosen->setTabChangesFocus(true);
    m_chosen->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_chosen->setPlaceholderText(words("Choose a row to read all of it."));
    m_chosen->setAccessibleName(words("The chosen event"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setEnabled(false);

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(clear);
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_empty, 1);
    listLayout->addWidget(m_view, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(list);
    splitter->addWidget(m_chosen);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);

    connect(&watch.session(), &Session::told, this, &EventsPage::take);
    connect(&watch, &PhoneWatch::phoneChanged, this, [this] {
        // What came before the first phone was found is its, too.
        if (!std::exchange(m_mac, m_watch.mac()).isEmpty())
            m_table.clear();
        followEmptiness();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &EventsPage::handleFilter);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_table.clear();
        m_chosen->clear();
        followEmptiness();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventsPage::showChosen);
    followEmptiness();
}

void EventsPage::take(const QList<QJsonObject>& events)
{
    QList<QJsonObject> wanted;
    for (const QJsonObject& event : events) {
        if (m_show == Show::All || isSyslog(event))
            wanted.append(event);
    }
    if (wanted.isEmpty())
        return;
    // Who has scrolled up reads something.
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_table.append(wanted);
    followEmptiness();
    if (isAtEnd)
        m_view->scrollToBottom();
}

void EventsPage::handleFilter(const QString& wanted)
{
    m_filtered->setFilterFixedString(wanted.trimmed());
    followEmptiness();
}

void EventsPage::followEmptiness()
{
    const bool isEmpty = m_filtered->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (m_table.rowCount() > 0)
        m_empty->setText(words("No event matches the filter."));
    else if (m_show == Show::All)
        m_empty->setText(words("Nothing has happened since this window looks at the phone."));
    else
        m_empty->setText(words("No syslog message was sent since this window looks at the phone. "
                               "Syslog_Server says where they go."));
}

void EventsPage::showChosen()
{
    const QModelIndex row = m_view->currentIndex();
    m_chosen->setPlainText(
        row.isValid()
            ? QString::fromUtf8(QJsonDocument(row.data(EventTable::jsonRole).toJsonObject())
                                    .toJson(QJsonDocument::Indented))
                  .trimmed()
            : QString());
}

} // namespace vphone::ui
