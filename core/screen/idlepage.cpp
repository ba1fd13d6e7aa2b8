#include "core/screen/basepages.h"

namespace vphone::screen {

namespace {

class IdlePage final : public Page
{
public:
    [[nodiscard]] QByteArray id() const override { return "idle"; }
    void draw(Tree& tree, const Device&) const override { tree.title = tree.header; }
    bool press(const Key&, const Context&) override { return false; }
    bool choose(const QByteArray&, const Context&) override { return false; }
};

} // namespace

PagePointer makeIdlePage()
{
    return std::make_unique<IdlePage>();
}

} // namespace vphone::screen
