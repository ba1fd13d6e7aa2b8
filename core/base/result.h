/// \file A value or the error that stands in its place: the part of std::expected that we use,
/// under its names.
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace vphone {

template<typename E>
struct Unexpected
{
    E error;
};

template<typename E>
Unexpected(E) -> Unexpected<E>;

template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template<typename G>
    Result(Unexpected<G> unexpected) : m_state(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// \pre has_value()
    const T& value() const& { return checked(); }
    T& value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T value_or(T fallback) const& { return has_value() ? value() : std::move(fallback); }

    /// \pre !has_value()
    const E& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    const T& checked() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, E> m_state;
};

/// What stands for "nothing, but it worked".
struct Done
{
};

} // namespace vphone
