#include "core/screen/basepages.h"

namespace vphone::screen {

namespace {

class CallPage final : public Page
{
public:
    [[nodiscard]] QByteArray id() const override { return "call"; }
    void draw(Tree& tree, const Device&) const override { tree.title = tree.header; }
    bool press(const Key&, const Context&) override { return false; }
    bool choose(const QByteArray&, const Context&) override { return false; }
};

} // namespace

PagePointer makeCallPage()
{
    return std::make_unique<CallPage>();
}

} // namespace vphone::screen
