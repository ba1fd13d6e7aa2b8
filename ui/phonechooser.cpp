#include "ui/phonechooser.h"

#include "core/base/macaddress.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int phonesPerRequest = 1000;

} // namespace

PhoneChooser::PhoneChooser(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_view(new QTableView(this)),
      m_text(new QLabel(this)),
      m_open(new QPushButton(words("Show this phone"), this))
{
    m_model.setHorizontalHeaderLabels(
        {words("MAC"), words("Model"), words("Address"), words("Power"), words("Resync")});
    m_filtered->setSourceModel(&m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"phoneFilter"_s);
    m_filter->setPlaceholderText(words("Filter, or a whole MAC"));
    m_filter->setAccessibleName(words("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(u"phones"_s);
    m_view->setAccessibleName(words("Phones"));
    m_view->setModel(m_filtered);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_open->setObjectName(u"showPhone"_s);
    m_text->setWordWrap(true);
    auto* reload = new QPushButton(words("Look again"), this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(reload);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_text, 1);
    bottom->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& given) {
        m_filtered->setFilterFixedString(given.trimmed());
        offer();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &PhoneChooser::open);
    connect(m_view, &QTableView::activated, this, &PhoneChooser::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PhoneChooser::offer);
    connect(m_open, &QPushButton::clicked, this, &PhoneChooser::open);
    connect(reload, &QPushButton::clicked, this, &PhoneChooser::refresh);
    offer();
}

void PhoneChooser::refresh()
{
    ++m_round;
    m_model.removeRows(0, m_model.rowCount());
    askAfter({});
}

void PhoneChooser::askAfter(const QByteArray& mac)
{
    QByteArray target = "/v1/phones?limit=" + QByteArray::number(phonesPerRequest);
    if (!mac.isEmpty())
        target += "&after=" + mac;
    m_session.get(target, this, [this, round = m_round](const Reply& reply) {
        if (round != m_round)
            return;
        if (reply.isDone())
            take(reply.body);
        else
            m_text->setText(reply.problem());
    });
}

void PhoneChooser::take(const QJsonObject& page)
{
    for (const auto& phone : page["phones"_L1].toArray()) {
        QList<QStandardItem*> row;
        for (const auto member : {"mac"_L1, "model"_L1, "address"_L1, "power"_L1, "resync"_L1})
            row.append(new QStandardItem(phone[member].toString()));
        m_model.appendRow(row);
    }
    offer();
    const QByteArray next = page["next"_L1].toString().toLatin1();
    if (!next.isEmpty() && m_model.rowCount() < rowsMax) {
        askAfter(next);
        return;
    }
    m_view->resizeColumnsToContents();
    Q_EMIT listed();
}

QByteArray PhoneChooser::wanted() const
{
    const QModelIndex row = m_view->currentIndex();
    if (row.isValid())
        return row.siblingAtColumn(0).data().toString().toLatin1();
    if (m_filtered->rowCount() == 1)
        return m_filtered->index(0, 0).data().toString().toLatin1();
    const auto mac = MacAddress::parse(m_filter->text().trimmed().toLatin1());
    return mac ? mac->lower() : QByteArray();
}

void PhoneChooser::open()
{
    if (const QByteArray mac = wanted(); !mac.isEmpty())
        Q_EMIT chosen(mac);
}

void PhoneChooser::offer()
{
    m_open->setEnabled(!wanted().isEmpty());
    if (m_model.rowCount() == 0)
        m_text->setText(words("No phone is listed."));
    else if (m_filtered->rowCount() == 0)
        m_text->setText(words("No phone matches the filter."));
    else
        m_text->setText(words("{n} of {all} phones")
                            .replace("{n}"_L1, QString::number(m_filtered->rowCount()))
                            .replace("{all}"_L1, QString::number(m_model.rowCount())));
}

} // namespace vphone::ui
