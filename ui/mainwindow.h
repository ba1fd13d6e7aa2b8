/// \file The window: the phone at the left, what nobody can do by its keys at the right.
#pragma once

#include "ui/phonewatch.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace vphone::ui {

class ExtendedPanel;
class PhoneChooser;
class PhoneView;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// How long a sentence stays in the status line. Source: assumed
    static constexpr int messageMilliseconds = 10'000;

    /// Shows the phone \a mac; empty: the only one, or a list to choose from. \a session outlives
    /// it.
    MainWindow(Session& session, const QByteArray& mac, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PhoneWatch& watch() { return m_watch; }
    [[nodiscard]] PhoneView& phone() { return *m_phone; }
    [[nodiscard]] ExtendedPanel& panel() { return *m_panel; }
    [[nodiscard]] PhoneChooser& chooser() { return *m_chooser; }
    [[nodiscard]] bool isChoosing() const;
    /// What stands above the phone while the session is not connected; empty otherwise.
    [[nodiscard]] QString bannerText() const;

    void showPhone(const QByteArray& mac);
    /// Lets the phone go.
    void choose();

private:
    void makeMenus();
    void handleSession();
    void find();
    void handleFailure(const QString& why);
    void followTitle();
    void savePicture();
    void showAbout();

    Session& m_session;
    PhoneWatch m_watch;
    QByteArray m_wanted;    ///< MAC; empty: nobody said
    bool m_isFound = false; ///< it was asked for what there is, and answered
    QStackedWidget* m_stack;
    PhoneChooser* m_chooser;
    QSplitter* m_splitter;
    QLabel* m_banner;
    PhoneView* m_phone;
    ExtendedPanel* m_panel;
    QAction* m_choose = nullptr;
    QAction* m_save = nullptr;
};

} // namespace vphone::ui
