#include "core/screen/objectframe.h"

#include <QString>

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

constexpr size_t linesMax = 400; ///< Source: assumed

constexpr auto textKeys = std::to_array<ObjectFrame::DefaultKey>({
    {1, "update", "Update"},
    {4, "exit", "Exit"},
});

/// Source: Unicode Standard Annex 11, as far as blocks go
int columnsOf(char32_t c)
{
    const auto isIn = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    const bool isWide = isIn(0x1100, 0x115f) || isIn(0x2e80, 0xa4cf) || isIn(0xac00, 0xd7a3) ||
                        isIn(0xf900, 0xfaff) || isIn(0xfe30, 0xfe6f) || isIn(0xff00, 0xff60) ||
                        isIn(0xffe0, 0xffe6) || isIn(0x1f300, 0x1faff) || isIn(0x20000, 0x3fffd);
    return isWide ? 2 : 1;
}

void wrapParagraph(const QString& text, int columns, std::vector<QByteArray>& lines)
{
    qsizetype begin = 0;  // of the line
    qsizetype blank = -1; // the last in it
    int used = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype next = at + (isPair ? 2 : 1);
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing ||
                            QChar::category(c) == QChar::Mark_Enclosing || c == 0x200d;
        const int width = isMark ? 0 : columnsOf(c);
        if (c == ' ')
            blank = at;
        if (used + width > columns && at > begin) {
            const qsizetype end = blank > begin ? blank : at;
            lines.push_back(text.mid(begin, end - begin).toUtf8());
            begin = blank > begin ? blank + 1 : at;
            blank = -1;
            at = begin;
            used = 0;
            continue;
        }
        used += width;
        at = next;
    }
    lines.push_back(text.mid(begin).toUtf8());
}

class TextPage final : public Page
{
public:
    TextPage(ObjectFrame frame, QByteArray id) : m_frame(std::move(frame)), m_id(std::move(id)) {}

    [[nodiscard]] QByteArray id() const override { return m_id.isEmpty() ? m_frame.id() : m_id; }

    void draw(Tree& tree, const Device& device) const override
    {
        m_frame.drawTitle(tree, device);
        const std::vector<QByteArray> lines = linesFor(screen::columnsOf(tree));
        for (size_t i = 0; i < lines.size(); ++i) {
            Row row;
            row.id = "service.line." + QByteArray::number(qsizetype(i) + 1);
            row.text = lines[i];
            row.kind = RowKind::Text;
            row.isFocused = i == std::min(m_top, lines.size() - 1);
            tree.rows.push_back(std::move(row));
        }
        m_frame.drawPrompt(tree);
        m_frame.drawSoftKeys(tree, device, textKeys);
    }

    bool press(const Key& key, const Context& context) override
    {
        Tree tree;
        tree.width = context.device.model().screenWidth;
        const size_t count = linesFor(screen::columnsOf(tree)).size();
        if (key.code == KeyCode::NavDown) {
            m_top = std::min(m_top + 1, count - 1);
            return true;
        }
        if (key.code == KeyCode::NavUp) {
            m_top -= m_top > 0 ? 1 : 0;
            return true;
        }
        return false;
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        return m_frame.choose(softKey, *this, context).value_or(false);
    }
    void shown(const Context& context) override { m_frame.shown(context.device.now()); }
    bool takeFetched(const Fetched& fetched, const Context& context) override
    {
        return m_frame.takeAgain(fetched, *this, context);
    }
    [[nodiscard]] std::optional<Instant> nextExpiry() const override
    {
        return m_frame.nextExpiry();
    }
    void handleExpiry(const Context& context) override { m_frame.handleExpiry(*this, context); }

private:
    [[nodiscard]] std::vector<QByteArray> linesFor(int columns) const
    {
        return wrapped(m_frame.object().text, columns);
    }

    ObjectFrame m_frame;
    QByteArray m_id;
    size_t m_top = 0;
};

} // namespace

int columnsOf(const Tree& tree)
{
    constexpr int pixels = 12; ///< of a column
    constexpr int least = 16;
    return std::max(tree.width / pixels, least);
}

std::vector<QByteArray> wrapped(const QByteArray& text, int columns)
{
    std::vector<QByteArray> lines;
    for (QString& paragraph : QString::fromUtf8(text).split(u'\n')) {
        paragraph.replace(u'\t', u' ');
        wrapParagraph(paragraph, columns, lines);
        if (lines.size() > linesMax) {
            lines.resize(linesMax);
            break;
        }
    }
    return lines;
}

PagePointer makeTextPage(ObjectFrame frame, QByteArray id)
{
    return std::make_unique<TextPage>(std::move(frame), std::move(id));
}

} // namespace vphone::screen
