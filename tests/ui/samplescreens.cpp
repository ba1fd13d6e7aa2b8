#include "tests/ui/samplescreens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vphone::test {

using screen::Lamp;
using screen::Row;
using screen::RowKind;
using screen::Tree;

namespace {

class Maker
{
public:
    Maker(const model::Model& model, const QByteArray& language)
        : m_model(model), m_language(language)
    {
        QFile file(QStringLiteral(VPHONE_TEST_DATA "/screens/words.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words.json");
        m_words = QJsonDocument::fromJson(file.readAll())[QString::fromUtf8(language)].toObject();
    }

    [[nodiscard]] QByteArray word(const char* name) const
    {
        const QByteArray found = m_words[QLatin1StringView(name)].toString().toUtf8();
        if (found.isEmpty())
            qFatal("words.json has no %s", name);
        return found;
    }

    [[nodiscard]] Tree tree(const char* page, const QByteArray& title) const
    {
        Tree tree;
        tree.page = page;
        tree.title = title;
        tree.width = m_model.screenWidth;
        tree.height = m_model.screenHeight;
        tree.colour = m_model.screenColour;
        tree.language = m_language;
        tree.header = "Anna Berg 5501";
        tree.time = "14:05";
        tree.date = "20/11/26";
        tree.icons = {"headset", "cloud"};
        static constexpr auto labels = std::to_array<const char*>(
            {"5501", "5502", "Reception", "Sales", "Anna", "", "", "Ward 3", "", "5510"});
        for (int key = 1; key <= m_model.lineKeys; ++key) {
            screen::LineCell cell;
            cell.key = key;
            cell.label = key <= int(labels.size()) ? labels[size_t(key) - 1] : "";
            cell.state = cell.label.isEmpty() ? "off" : key == 2 ? "unregistered" : "idle";
            cell.lamp = cell.label.isEmpty() ? Lamp::Off : key == 2 ? Lamp::Amber : Lamp::Green;
            cell.missed = key == 1 ? 2 : 0;
            tree.lines.push_back(cell);
        }
        return tree;
    }

    /// Words by name; an empty one leaves its slot free, `-` before it makes the key grey.
    void addSoftKeys(Tree& tree, std::initializer_list<const char*> names) const
    {
        int slot = 0;
        for (const QByteArray name : names) {
            ++slot;
            const bool isGrey = name.startsWith('-');
            if (!name.isEmpty())
                tree.softKeys.push_back({slot, name, word(name.mid(isGrey ? 1 : 0)), !isGrey});
        }
    }

    /// A row of the menu for each word.
    void addMenu(Tree& tree, std::initializer_list<const char*> names, int focused) const
    {
        for (const char* name : names) {
            Row row;
            row.id = name;
            row.text = word(name);
            row.kind = RowKind::Menu;
            row.number = int(tree.rows.size()) + 1;
            row.isFocused = row.number == focused;
            row.isEnabled = row.id != "restart";
            if (row.id == "lang")
                row.value = word("langname");
            tree.rows.push_back(row);
        }
        addSoftKeys(tree, {"select", "", "", "back"});
    }

    static void addField(Tree& tree, const QByteArray& text, const QByteArray& value,
                         const char* mode = nullptr, bool isMasked = false)
    {
        Row row;
        row.id = "field";
        row.text = text;
        row.value = value;
        row.kind = RowKind::Field;
        row.isFocused = mode != nullptr;
        tree.rows.push_back(row);
        if (mode != nullptr)
            tree.input = {value, mode, isMasked, int(QString::fromUtf8(value).size())};
    }

    static void addRow(Tree& tree, const QByteArray& text, const QByteArray& value, RowKind kind,
                       bool isFocused = false)
    {
        Row row;
        row.id = "row";
        row.text = text;
        row.value = value;
        row.kind = kind;
        row.isFocused = isFocused;
        tree.rows.push_back(row);
    }

private:
    const model::Model& m_model;
    QByteArray m_language;
    QJsonObject m_words;
};

Tree idle(const Maker& maker)
{
    Tree tree = maker.tree("idle", "Anna Berg 5501");
    tree.icons = {"dnd", "headset", "lock", "message"};
    if (tree.lines.empty())
        Maker::addRow(tree, "5501", maker.word("ready"), RowKind::Value);
    Maker::addRow(tree, maker.word("missed"), {}, RowKind::Text);
    maker.addSoftKeys(tree, {"redial", "recents", "fwd", "dnd"});
    return tree;
}

Tree call(const Maker& maker)
{
    Tree tree = maker.tree("call", maker.word("connected"));
    Maker::addRow(tree, "Dr. Øystein Straße 5510", "02:17", RowKind::Item, true);
    Maker::addRow(tree, "+49 30 1234567", maker.word("onhold"), RowKind::Item);
    for (screen::LineCell& cell : tree.lines) {
        if (cell.key <= 2)
            cell.state = cell.key == 1 ? "connected" : "held";
    }
    maker.addSoftKeys(tree, {"hold", "end", "conf", "xfer"});
    return tree;
}

} // namespace

std::vector<Tree> sampleScreens(const model::Model& model, const QByteArray& language)
{
    const Maker maker(model, language);
    std::vector<Tree> trees{idle(maker)};
    Tree tree = maker.tree("applications", maker.word("apps"));
    maker.addMenu(tree, {"recents", "prefs", "net", "admin", "status"}, 4);
    trees.push_back(tree);
    tree = maker.tree("device_admin", maker.word("admin"));
    maker.addMenu(tree, {"pw", "dt", "lang", "restart", "reset", "rule", "acct", "code"}, 7);
    trees.push_back(tree);
    tree = maker.tree("device_admin.profile_rule", maker.word("rule"));
    Maker::addField(tree, maker.word("rule"), "[--srv] https://provisioning.example.com/$PSN.xml",
                    "abc");
    maker.addSoftKeys(tree, {"resync", "delete", "", "back"});
    trees.push_back(tree);
    tree = maker.tree("device_admin.profile_account", maker.word("acct"));
    Maker::addField(tree, maker.word("user"), "anna");
    Maker::addField(tree, maker.word("pass_"), "••••", "Abc", true);
    maker.addSoftKeys(tree, {"-signin", "delete", "show", "back"});
    trees.push_back(tree);
    tree = maker.tree("activation", maker.word("welcome"));
    Maker::addRow(tree, maker.word("enter"), {}, RowKind::Text);
    Maker::addField(tree, {}, "1234-5678-9", "123");
    tree.toast = maker.word("invalid");
    maker.addSoftKeys(tree, {"-cont", "delete", "help", "lang"});
    trees.push_back(tree);
    trees.push_back(call(maker));
    return trees;
}

} // namespace vphone::test
