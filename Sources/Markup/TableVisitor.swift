extension DocumentBuilder {
    /// Writes a table in a box of its own that can be scrolled sideways on a phone.
    mutating func visitTable(_ node: TreeNode, _ kind: TreeNode.Kind, isEntering: Bool) {
        switch (kind, isEntering) {
        case (.table, true):
            table = TableState(node: node)
            openBlock("<div class=\"scroll\"><table>\n")
        case (.table, false):
            append(table.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
            table = TableState()
        case (.tableRow, true): openRow(node)
        case (.tableRow, false):
            append(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
            plain.endLine()
        case (_, true): openCell()
        case (_, false):
            append(table.isHeader ? "</th>\n" : "</td>\n")
            if plain.endsInGap || (plain.bytes.last ?? 0x0A) > 0x20 { plain.bytes.append(0x20) }
            table.column += 1
        }
    }

    private mutating func openRow(_ node: TreeNode) {
        locateLinks(in: node)
        table.column = 0
        table.isHeader = node.isHeaderRow
        if table.isHeader {
            append("<thead>\n")
        } else if !table.hasBody {
            append("<tbody>\n")
            table.hasBody = true
        }
        append("<tr>\n")
    }

    private mutating func openCell() {
        append(table.isHeader ? "<th scope=\"col\"" : "<td")
        switch table.node?.alignment(ofColumn: table.column) {
        case UInt8(ascii: "c"): append(" class=\"align-center\">")
        case UInt8(ascii: "r"): append(" class=\"align-right\">")
        default: append(">")
        }
    }
}
