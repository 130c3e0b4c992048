internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Calendar files that the page lists of one kind; the pages of units and roles have theirs in any case.
    private static let mostFeeds = 60

    /// The layout `calendar`.
    func calendarPage(_ page: Int) -> CalendarContext {
        let due = handbook.readiness.due
        return CalendarContext(
            page: frame(title: listTitle(.calendar, page)), dueDays: dueDays,
            index: monthIndex(), months: months(slice(due, page)),
            pagination: pagination(page, of: due.count) { .calendar($0) }, feed: calendarLink(.all),
            unitFeeds: feeds(handbook.readiness.dueByUnit.keys.sorted().map { .unit($0) }),
            roleFeeds: feeds(handbook.readiness.dueByRole.keys.sorted().map { .role($0) }))
    }

    private func feeds(_ feeds: [CalendarCatalogue.Feed]) -> [LinkContext] {
        feeds.count > Self.mostFeeds ? [] : feeds.compactMap(calendarLink)
    }

    /// The days with the number of what is due on each: the first as days since 1970-01-01, the others as days since the
    /// one before, such as `20797:1,5:2`. A page of any size can count by the reader's clock with it.
    var dueDays: String {
        var (texts, last): ([String], Int) = ([], 0)
        var rest = handbook.readiness.due[...]
        while let day = rest.first?.due {
            let end = rest.firstIndex { $0.due != day } ?? rest.endIndex
            texts.append("\(day.dayNumber - last):\(end - rest.startIndex)")
            last = day.dayNumber
            rest = rest[end...]
        }
        return texts.joined(separator: ",")
    }

    private func months(_ items: ArraySlice<DueItem>) -> [DueMonthContext] {
        items.reduce(into: []) { months, item in
            let id = String(item.due.notation.prefix(7))
            if months.last?.id != id {
                months.append(DueMonthContext(title: title(ofMonth: item.due), id: id, items: []))
            }
            months[months.count - 1].items.append(dueContext(item))
        }
    }

    /// Every month with the place of its first item.
    private func monthIndex() -> [CountContext] {
        var index: [CountContext] = []
        var last = ""
        for (place, item) in handbook.readiness.due.enumerated() {
            let id = String(item.due.notation.prefix(7))
            if id != last {
                let path = handbook.routes.path(of: PageSubject.calendar(place / Handbook.rowsPerPage))
                index.append(
                    CountContext(count: 0, label: title(ofMonth: item.due), href: href(path) + "#month-\(id)"))
                last = id
            }
            index[index.count - 1].count += 1
        }
        return index
    }

    private func title(ofMonth day: CalendarDate) -> String {
        words.vocabulary.text(
            "calendar.month",
            ["y": String(day.year), "m": String(day.month), "month": words.vocabulary["month.\(day.month)"]])
    }
}
