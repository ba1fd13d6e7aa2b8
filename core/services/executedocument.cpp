#include "core/services/executedocument.h"

#include "core/services/executeitems.h"

namespace vphone::services {

Result<ExecuteDocument, DocumentProblem> readExecute(const QByteArray& text,
                                                     const model::Model& model, bool isStrict)
{
    Markup markup(text);
    if (auto problem = markup.read(documentBytesMax, isStrict))
        return Unexpected{*std::move(problem)};
    const pugi::xml_node root = markup.root();
    if (!isExecuteRoot(root.name(), model))
        return Unexpected{
            markup.problemAt(root, '<' + Markup::shown(root.name()) +
                                       "> is no object that this phone carries out; it takes "
                                       "<CiscoIPPhoneExecute> and <" +
                                       model.name + "Execute>")};
    auto items = readItems(markup);
    if (!items)
        return Unexpected{std::move(items.error())};
    return ExecuteDocument{std::move(*items), markup.lenientAt()};
}

Result<std::vector<Item>, DocumentProblem> readItems(const Markup& markup)
{
    std::vector<Item> items;
    for (const pugi::xml_node& node : markup.root().children("ExecuteItem")) {
        if (items.size() == itemsMax)
            return Unexpected{markup.problemAt(node, "an object has at most " +
                                                         QByteArray::number(qsizetype(itemsMax)) +
                                                         " items")};
        const QByteArray url = QByteArray(node.attribute("URL").value()).trimmed();
        if (url.isEmpty())
            return Unexpected{markup.problemAt(node, "an item needs a URL: URL=\"Resync:...\"")};
        const QByteArrayView priority = node.attribute("Priority").as_string("0");
        if (priority.size() != 1 || priority[0] < '0' || priority[0] > '2')
            return Unexpected{markup.problemAt(node, "Priority is 0, 1 or 2, and not \"" +
                                                         Markup::shown(priority) + '"')};
        items.push_back({url, Priority(priority[0] - '0')});
    }
    if (items.empty())
        return Unexpected{
            markup.problemAt(markup.root(), "the object has no <ExecuteItem URL=\"...\"/>")};
    return items;
}

bool isExecuteRoot(QByteArrayView name, const model::Model& model)
{
    if (name == "CiscoIPPhoneExecute")
        return true;
    constexpr QByteArrayView before = "CP-";
    constexpr QByteArrayView after = "-3PCCExecute";
    if (name.size() < before.size() + after.size() || !name.startsWith(before) ||
        !name.endsWith(after))
        return false;
    const QByteArrayView number =
        name.sliced(before.size(), name.size() - before.size() - after.size());
    return number == "xxxx" || number == model.number() ||
           number == model.number().first(2).toByteArray() + "xx";
}

} // namespace vphone::services
