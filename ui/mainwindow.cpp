#include "ui/mainwindow.h"

#include "ui/keysdialog.h"
#include "ui/panel/extendedpanel.h"
#include "ui/phonechooser.h"
#include "ui/phoneview.h"
#include "ui/words.h"

#include <QAction>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizeUsual(1240, 780);
constexpr int panelWidth = 420;
constexpr qreal pictureScale = 2;

} // namespace

MainWindow::MainWindow(Session& session, const QByteArray& mac, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_watch(session),
      m_wanted(mac),
      m_stack(new QStackedWidget(this)),
      m_chooser(new PhoneChooser(session)),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_banner(new QLabel),
      m_phone(new PhoneView(m_watch)),
      m_panel(new ExtendedPanel(m_watch))
{
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_banner->setMargin(8);
    m_banner->setAutoFillBackground(true);
    m_banner->setBackgroundRole(QPalette::ToolTipBase);
    m_banner->setForegroundRole(QPalette::ToolTipText);
    m_banner->hide();
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_splitter->addWidget(m_phone);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({sizeUsual.width() - panelWidth, panelWidth});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_chooser);
    setCentralWidget(whole);
    statusBar()->setSizeGripEnabled(true);
    statusBar()->addPermanentWidget(new QLabel(session.name(), this));
    makeMenus();
    resize(sizeUsual);

    connect(&m_session, &Session::stateChanged, this, &MainWindow::handleSession);
    connect(&m_watch, &PhoneWatch::failed, this, &MainWindow::handleFailure);
    connect(&m_watch, &PhoneWatch::phoneChanged, this, &MainWindow::followTitle);
    connect(&m_watch, &PhoneWatch::faceChanged, this, &MainWindow::followTitle);
    connect(&m_watch, &PhoneWatch::screenChanged, this,
            [this] { m_save->setEnabled(m_watch.tree() != nullptr); });
    connect(m_chooser, &PhoneChooser::chosen, this, &MainWindow::showPhone);
    followTitle();
    handleSession();
    m_phone->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    QMenu* phone = menuBar()->addMenu(words("&Phone"));
    m_choose = phone->addAction(words("&Choose another phone …"), this, &MainWindow::choose);
    m_choose->setEnabled(false);
    m_save = phone->addAction(words("&Save a picture …"), this, &MainWindow::savePicture);
    m_save->setEnabled(false);
    phone->addSeparator();
    QAction* quit = phone->addAction(words("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    QMenu* view = menuBar()->addMenu(words("&View"));
    QAction* panel = view->addAction(words("&Extended controls"));
    panel->setCheckable(true);
    panel->setChecked(true);
    panel->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(panel, &QAction::toggled, m_panel, &QWidget::setVisible);
    QMenu* help = menuBar()->addMenu(words("&Help"));
    help->addAction(words("&Keys and mouse …"), this, [this] {
        auto* dialog = new KeysDialog(*m_phone, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    help->addAction(words("&About vphone …"), this, &MainWindow::showAbout);
}

bool MainWindow::isChoosing() const
{
    return m_stack->currentWidget() == m_chooser;
}

QString MainWindow::bannerText() const
{
    return m_session.stateText();
}

void MainWindow::handleSession()
{
    const QString said = m_session.stateText();
    m_banner->setText(said);
    m_banner->setVisible(!said.isEmpty());
    if (m_session.state() == Session::State::Connected)
        find();
}

/// What there is to show; again after the engine came back, as it may be another one.
void MainWindow::find()
{
    m_session.get("/v1/phones?limit=2", this, [this](const Reply& reply) {
        if (!reply.isDone())
            return;
        const QJsonArray phones = reply.body["phones"_L1].toArray();
        const bool areMany = phones.size() > 1;
        m_choose->setEnabled(areMany);
        if (m_isFound && !m_watch.mac().isEmpty())
            showPhone(m_watch.mac()); // which may be gone
        if (m_isFound)
            return;
        m_isFound = true;
        if (!m_wanted.isEmpty())
            showPhone(m_wanted);
        else if (phones.size() == 1)
            showPhone(phones.first()["mac"_L1].toString().toLatin1());
        else
            choose();
    });
}

void MainWindow::showPhone(const QByteArray& mac)
{
    m_session.get("/v1/phones/" + mac, this, [this, mac](const Reply& reply) {
        if (!reply.isDone()) {
            handleFailure(reply.problem());
            if (reply.status != 0)
                choose();
            return;
        }
        m_stack->setCurrentWidget(m_splitter);
        if (mac == m_watch.mac())
            return;
        m_watch.show(mac);
        m_phone->setFocus();
    });
}

void MainWindow::choose()
{
    m_watch.show({});
    m_stack->setCurrentWidget(m_chooser);
    m_chooser->refresh();
}

void MainWindow::handleFailure(const QString& why)
{
    statusBar()->showMessage(why, messageMilliseconds);
}

void MainWindow::followTitle()
{
    if (m_watch.mac().isEmpty()) {
        setWindowTitle(u"vphone"_s);
        return;
    }
    const QString model = m_watch.face() != nullptr ? text(m_watch.face()->name) + u" "_s : u""_s;
    setWindowTitle(model + text(m_watch.mac()) + u" – vphone"_s);
}

void MainWindow::savePicture()
{
    const QString name = QFileDialog::getSaveFileName(
        this, words("Save a picture"), text(m_watch.mac()) + u".png"_s, words("Pictures (*.png)"));
    if (name.isEmpty())
        return;
    if (!m_phone->picture(pictureScale).save(name))
        handleFailure(words("{file} can't be written.").replace("{file}"_L1, name));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, words("About vphone"),
                       u"vphone "_s + QStringLiteral(VPHONE_VERSION) + u"\n\n"_s +
                           words("An emulator of a desk phone, for those who test provisioning and "
                                 "call control."));
}

} // namespace vphone::ui
