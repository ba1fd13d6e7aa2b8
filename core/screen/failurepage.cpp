#include "core/screen/banner.h"
#include "core/screen/clocktext.h"
#include "core/screen/flowpages.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

constexpr char detailsPage[] = "failure.details";

void retry(const Context& context)
{
    Device& device = context.device;
    const bool isTaken = device.retryResync();
    context.screen.toast(
        isTaken ? device.text("Resync started") : device.text("The phone does not resync"), device);
    context.screen.close(detailsPage, device);
    context.screen.close(failurePage, device);
}

/// Both go when a run succeeds.
class FailureBase : public Page
{
public:
    bool press(const Key& key, const Context& context) override
    {
        return key.code == KeyCode::Select && choose("details", context);
    }
    void refreshed(const Context& context) override
    {
        const ResyncFacts facts = context.device.resync();
        if (!facts.hasFailedLast && !facts.isRunning)
            context.screen.close(id(), context.device);
    }
};

class DetailsPage final : public FailureBase
{
public:
    [[nodiscard]] QByteArray id() const override { return detailsPage; }

    void draw(Tree& tree, const Device& device) const override
    {
        const ResyncFacts facts = device.resync();
        tree.title = device.text("Provisioning failed");
        const auto add = [&](const char* rowId, const QByteArray& label, const QByteArray& value) {
            if (value.isEmpty())
                return;
            Row row;
            row.id = rowId;
            row.text = label;
            row.value = value;
            row.kind = RowKind::Value;
            tree.rows.push_back(std::move(row));
        };
        add("failure.cause", device.text("Cause"), facts.cause);
        add("failure.reason", device.text("Reason"), facts.detail);
        add("failure.url", device.text("URL"), facts.url);
        add("failure.error", device.text("Error"), facts.error);
        if (facts.failedAt)
            add("failure.at", device.text("When"), momentText(device, *facts.failedAt));
        add("failure.retry", device.text("Next try"),
            facts.retryAt ? momentText(device, *facts.retryAt) : device.text("None"));
        addSoftKey(tree, device, 2, "retry", "Retry");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "retry")
            retry(context);
        else if (softKey == "back")
            context.screen.pop(context.device);
        else
            return false;
        return true;
    }
};

class FailurePage final : public FailureBase
{
public:
    [[nodiscard]] QByteArray id() const override { return failurePage; }

    void draw(Tree& tree, const Device& device) const override
    {
        const ResyncFacts facts = device.resync();
        tree.title = device.text("Provisioning failed");
        tree.prompt = Prompt{facts.detail.isEmpty() ? facts.error : facts.detail, std::nullopt,
                             facts.isRunning};
        if (facts.retryAt) {
            Row row;
            row.id = "failure.next";
            row.text = device.text("Next try in {time}")
                           .replace("{time}", timeLeft(*facts.retryAt, device));
            row.kind = RowKind::Text;
            tree.rows.push_back(std::move(row));
        }
        addSoftKey(tree, device, 1, "details", "Details");
        addSoftKey(tree, device, 2, "retry", "Retry");
        addSoftKey(tree, device, 4, "dismiss", "Dismiss");
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "details")
            context.screen.push(std::make_unique<DetailsPage>(), context.device);
        else if (softKey == "retry")
            retry(context);
        else if (softKey == "dismiss")
            context.screen.close(failurePage, context.device);
        else
            return false;
        return true;
    }
};

} // namespace

PagePointer makeFailurePage(const Device&)
{
    return std::make_unique<FailurePage>();
}

} // namespace vphone::screen
