/// \file Buttons side by side, in as many rows as their words need.
#pragma once

#include <QLayout>
#include <QWidget>

namespace vphone::ui {

class FlowRow final : public QWidget
{
    Q_OBJECT

public:
    FlowRow(const QList<QWidget*>& widgets, QWidget* parent);
};

/// Owns its items; as wide as there is room, as high as it takes.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// The height that \a rect's width takes; moves the items there when \a moves.
    int arrange(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> m_items;
};

} // namespace vphone::ui
