#include "ui/keysdialog.h"

#include "ui/computerkeys.h"
#include "ui/phoneview.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vphone::ui {

KeysDialog::KeysDialog(const PhoneView& view, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(words("Keys and mouse"));
    auto* about = new QLabel(
        words("Click a key of the phone, or turn the wheel to move in a list. While the phone has "
              "the focus, these keys of the computer press its keys; digits, *, # and letters go "
              "to the phone as they are, into a field as text. Tab leaves the phone."),
        this);
    about->setWordWrap(true);
    auto* table = new QTreeWidget(this);
    table->setHeaderLabels({words("Computer"), words("Phone")});
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    const auto add = [table](const QString& computer, const QString& phone) {
        new QTreeWidgetItem(table, {computer, phone});
    };
    for (const ComputerKey& key : computerKeys()) {
        const model::FaceKey* shown =
            view.face() != nullptr ? view.face()->find(key.phone) : nullptr;
        if (shown != nullptr || view.face() == nullptr || QByteArrayView(key.phone) == "Help")
            add(QKeySequence(key.computer).toString(QKeySequence::NativeText),
                text(shown != nullptr ? QByteArrayView(shown->label) : QByteArrayView(key.phone)));
    }
    add(QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText),
        words("the soft key that deletes"));
    add(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText),
        words("writes the clipboard into a field"));
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace vphone::ui
