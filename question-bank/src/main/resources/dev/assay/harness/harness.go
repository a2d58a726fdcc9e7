// Calls the function or type above with the inputs on standard input, and writes what it returns to result/value. The first
// line of the input is the tag of this run, the second one is for languages without a compiler; each further line is one test.

const assayMostNodes = 1000000

var assayFormless string // what a value is that has no form in JSON; else empty
var assayText []byte // canonical JSON: no blanks, and of the escapes in strings only \" \\ \u
var assayAt int
var assayOut []byte

@checks@
//{list

type ListNode struct {
	Val  @list@
	Next *ListNode
}
//}list
//{tree

type TreeNode struct {
	Val   @tree@
	Left  *TreeNode
	Right *TreeNode
}
//}tree

func main() {
	assayText, _ = assay_io.ReadAll(assay_os.Stdin)
	assay_os.Mkdir("result", 0777)
	channel, problem := assay_os.Create("result/value")
	if problem != nil {
		panic(problem)
	}
	assayOut = append([]byte(assayLine()), '\n')
	assayLine()
	channel.Write(assayOut)
	for assayAt < len(assayText) {
		assayAnswer()
		channel.Write(assayOut)
	}
	assay_os.Exit(0)
}

func assayAnswer() {
	assayFormless = ""
	assayOut = append(assayOut[:0], '=')
	assayCall()
	if assayFormless != "" {
		assayOut = append(assayOut[:0], '!')
		assayWriteString(assayFormless)
	}
	assayOut = append(assayOut, '\n')
	assayAt++
}

func assayCall() {
@call@
}

// ["name",[arguments]] up to the first argument.
func assayBeginCall() string {
	assayAt++
	name := assayReadString()
	assayAt += 2
	return name
}

func assayEndCall() {
	assayAt += 2
}

func assayLine() string {
	start := assayAt
	for assayText[assayAt] != '\n' {
		assayAt++
	}
	assayAt++
	return string(assayText[start : assayAt-1])
}

func assayTake(character byte) bool {
	if assayText[assayAt] != character {
		return false
	}
	assayAt++
	return true
}

// Whether another element follows: after the opening bracket and after each element.
func assayMore() bool {
	assayTake(',')
	return !assayTake(']')
}

func assayArgument[T any](read func() T) T {
	value := read()
	assayTake(',')
	return value
}

func assayNumber() string {
	quoted := assayTake('"')
	start := assayAt
	for character := assayText[assayAt]; character != ',' && character != ']' && character != '"'; character = assayText[assayAt] {
		assayAt++
	}
	text := string(assayText[start:assayAt])
	if quoted {
		assayAt++
	}
	return text
}

func assayReadInt() int {
	value, _ := assay_strconv.ParseInt(assayNumber(), 10, 64)
	return int(value)
}

func assayReadLong() int64 {
	value, _ := assay_strconv.ParseInt(assayNumber(), 10, 64)
	return value
}

func assayReadDouble() float64 {
	value, _ := assay_strconv.ParseFloat(assayNumber(), 64)
	return value
}

func assayReadBool() bool {
	value := assayText[assayAt] == 't'
	if value {
		assayAt += 4
	} else {
		assayAt += 5
	}
	return value
}

func assayReadChar() byte {
	return assayReadString()[0]
}

func assayReadString() string {
	var text []byte
	assayAt++
	for !assayTake('"') {
		if assayTake('\\') && assayTake('u') {
			code, _ := assay_strconv.ParseUint(string(assayText[assayAt:assayAt+4]), 16, 16)
			text = append(text, string(rune(code))...)
			assayAt += 4
		} else {
			text = append(text, assayText[assayAt])
			assayAt++
		}
	}
	return string(text)
}

func assayReadAll[T any](read func() T) func() []T {
	return func() []T {
		values := []T{}
		assayAt++
		for assayMore() {
			values = append(values, read())
		}
		return values
	}
}

func assayWriteInt(value int) {
	assayOut = assay_strconv.AppendInt(assayOut, int64(value), 10)
}

func assayWriteLong(value int64) {
	assayOut = assay_strconv.AppendInt(assayOut, value, 10)
}

func assayWriteDouble(value float64) {
	switch {
	case value != value:
		assayWriteString("NaN")
	case value-value != 0 && value > 0:
		assayWriteString("Infinity")
	case value-value != 0:
		assayWriteString("-Infinity")
	case value == 0 && 1/value < 0:
		assayOut = append(assayOut, "-0.0"...)
	default:
		assayOut = assay_strconv.AppendFloat(assayOut, value, 'g', -1, 64)
	}
}

func assayWriteBool(value bool) {
	assayOut = assay_strconv.AppendBool(assayOut, value)
}

func assayWriteChar(value byte) {
	assayWriteString(string([]byte{value}))
}

func assayWriteString(value string) {
	const digits = "0123456789abcdef"
	assayOut = append(assayOut, '"')
	for i := 0; i < len(value); i++ {
		switch character := value[i]; {
		case character == '"' || character == '\\':
			assayOut = append(assayOut, '\\', character)
		case character < 0x20:
			assayOut = append(assayOut, '\\', 'u', '0', '0', digits[character>>4], digits[character&15])
		default:
			assayOut = append(assayOut, character)
		}
	}
	assayOut = append(assayOut, '"')
}

func assayWriteAll[T any](write func(T)) func([]T) {
	return func(values []T) {
		assayOut = append(assayOut, '[')
		for i, value := range values {
			if i > 0 {
				assayOut = append(assayOut, ',')
			}
			write(value)
		}
		assayOut = append(assayOut, ']')
	}
}
//{list

func assayReadList() *ListNode {
	before := &ListNode{}
	last := before
	assayAt++
	for assayMore() {
		last.Next = &ListNode{Val: @read-list@()}
		last = last.Next
	}
	return before.Next
}

func assayWriteList(first *ListNode) {
	count := 0
	assayOut = append(assayOut, '[')
	for node := first; node != nil; node = node.Next {
		count++
		if count > assayMostNodes {
			assayFormless = "a list that goes in a circle or does not end"
			return
		}
		if count > 1 {
			assayOut = append(assayOut, ',')
		}
		@write-list@(node.Val)
	}
	assayOut = append(assayOut, ']')
}
//}list
//{tree

func assayReadTree() *TreeNode {
	var root *TreeNode
	places := []**TreeNode{&root}
	assayAt++
	for at := 0; assayMore(); at++ {
		if assayTake('n') {
			assayAt += 3
			continue
		}
		node := &TreeNode{Val: @read-tree@()}
		*places[at] = node
		places = append(places, &node.Left, &node.Right)
	}
	return root
}

func assayWriteTree(root *TreeNode) {
	nodes := []*TreeNode{root}
	assayOut = append(assayOut, '[')
	end := len(assayOut)
	for at := 0; at < len(nodes); at++ {
		if at > 0 {
			assayOut = append(assayOut, ',')
		}
		node := nodes[at]
		if node == nil {
			assayOut = append(assayOut, "null"...)
			continue
		}
		@write-tree@(node.Val)
		end = len(assayOut)
		nodes = append(nodes, node.Left, node.Right)
		if len(nodes) > 2*assayMostNodes+1 {
			assayFormless = "a tree that goes in a circle or does not end"
			return
		}
	}
	assayOut = append(assayOut[:end], ']')
}
//}tree
