;; What training consists of, four numbers at a time. All arrays hold 32-bit numbers; `columns` is a multiple of four. A row whose
;; share is 0 is skipped: most are.
(module
  (memory (import "arrays" "memory") 1024 1024 shared)

  ;; Adds the rows of a matrix, each times its share, to the numbers at `to`. Sixteen columns at a time stay in registers over all rows,
  ;; then four, which takes two thirds of the time of row by row.
  (func (export "addRows") (param $to i32) (param $matrix i32) (param $shares i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $wideEnd i32) (local $end i32) (local $at i32) (local $weights i32) (local $from i32)
    (local $share f32) (local $shares4 v128) (local $sums0 v128) (local $sums1 v128) (local $sums2 v128) (local $sums3 v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $wideEnd (i32.and (local.get $bytes) (i32.const -64)))
    (local.set $end (i32.add (local.get $shares) (i32.shl (local.get $rows) (i32.const 2))))
    (block $narrow
      (br_if $narrow (i32.eqz (local.get $wideEnd)))
      (loop $wide
        (local.set $sums0 (v128.load (i32.add (local.get $to) (local.get $at))))
        (local.set $sums1 (v128.load offset=16 (i32.add (local.get $to) (local.get $at))))
        (local.set $sums2 (v128.load offset=32 (i32.add (local.get $to) (local.get $at))))
        (local.set $sums3 (v128.load offset=48 (i32.add (local.get $to) (local.get $at))))
        (local.set $weights (i32.add (local.get $matrix) (local.get $at)))
        (local.set $from (local.get $shares))
        (loop $row
          (local.set $share (f32.load (local.get $from)))
          (if (f32.ne (local.get $share) (f32.const 0))
            (then
              (local.set $shares4 (f32x4.splat (local.get $share)))
              (local.set $sums0
                (f32x4.add (local.get $sums0) (f32x4.mul (local.get $shares4) (v128.load (local.get $weights)))))
              (local.set $sums1
                (f32x4.add (local.get $sums1) (f32x4.mul (local.get $shares4) (v128.load offset=16 (local.get $weights)))))
              (local.set $sums2
                (f32x4.add (local.get $sums2) (f32x4.mul (local.get $shares4) (v128.load offset=32 (local.get $weights)))))
              (local.set $sums3
                (f32x4.add (local.get $sums3) (f32x4.mul (local.get $shares4) (v128.load offset=48 (local.get $weights)))))))
          (local.set $weights (i32.add (local.get $weights) (local.get $bytes)))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (br_if $row (i32.lt_u (local.get $from) (local.get $end))))
        (v128.store (i32.add (local.get $to) (local.get $at)) (local.get $sums0))
        (v128.store offset=16 (i32.add (local.get $to) (local.get $at)) (local.get $sums1))
        (v128.store offset=32 (i32.add (local.get $to) (local.get $at)) (local.get $sums2))
        (v128.store offset=48 (i32.add (local.get $to) (local.get $at)) (local.get $sums3))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br_if $wide (i32.lt_u (local.get $at) (local.get $wideEnd)))))
    (block $done
      (br_if $done (i32.ge_u (local.get $at) (local.get $bytes)))
      (loop $column
        (local.set $sums0 (v128.load (i32.add (local.get $to) (local.get $at))))
        (local.set $weights (i32.add (local.get $matrix) (local.get $at)))
        (local.set $from (local.get $shares))
        (loop $row
          (local.set $share (f32.load (local.get $from)))
          (if (f32.ne (local.get $share) (f32.const 0))
            (then
              (local.set $sums0
                (f32x4.add
                  (local.get $sums0)
                  (f32x4.mul (f32x4.splat (local.get $share)) (v128.load (local.get $weights)))))))
          (local.set $weights (i32.add (local.get $weights) (local.get $bytes)))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (br_if $row (i32.lt_u (local.get $from) (local.get $end))))
        (v128.store (i32.add (local.get $to) (local.get $at)) (local.get $sums0))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))))

  ;; Goes back from outputs, each the product of a row with the inputs: adds the inputs to the slopes of each row, and the row to the slopes
  ;; of the inputs, times the slope of its output. Four outputs whose slopes are 0 are skipped at once: most are.
  (func (export "goBackFromProducts")
    (param $matrixSlopes i32) (param $inputSlopes i32) (param $matrix i32) (param $inputs i32) (param $slopes i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $end i32) (local $endOfFour i32) (local $at i32) (local $slope f32) (local $slope4 v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $end (i32.add (local.get $slopes) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $four
      (if (v128.any_true (f32x4.ne (v128.load (local.get $slopes)) (v128.const f32x4 0 0 0 0)))
        (then
          (local.set $endOfFour (i32.add (local.get $slopes) (i32.const 16)))
          (loop $row
            (local.set $slope (f32.load (local.get $slopes)))
            (if (f32.ne (local.get $slope) (f32.const 0))
              (then
                (local.set $slope4 (f32x4.splat (local.get $slope)))
                (local.set $at (i32.const 0))
                (loop $column
                  (v128.store
                    (i32.add (local.get $matrixSlopes) (local.get $at))
                    (f32x4.add
                      (v128.load (i32.add (local.get $matrixSlopes) (local.get $at)))
                      (f32x4.mul (local.get $slope4) (v128.load (i32.add (local.get $inputs) (local.get $at))))))
                  (v128.store
                    (i32.add (local.get $inputSlopes) (local.get $at))
                    (f32x4.add
                      (v128.load (i32.add (local.get $inputSlopes) (local.get $at)))
                      (f32x4.mul (local.get $slope4) (v128.load (i32.add (local.get $matrix) (local.get $at))))))
                  (local.set $at (i32.add (local.get $at) (i32.const 16)))
                  (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))))
            (local.set $matrixSlopes (i32.add (local.get $matrixSlopes) (local.get $bytes)))
            (local.set $matrix (i32.add (local.get $matrix) (local.get $bytes)))
            (local.set $slopes (i32.add (local.get $slopes) (i32.const 4)))
            (br_if $row (i32.lt_u (local.get $slopes) (local.get $endOfFour)))))
        (else
          (local.set $matrixSlopes (i32.add (local.get $matrixSlopes) (i32.shl (local.get $bytes) (i32.const 2))))
          (local.set $matrix (i32.add (local.get $matrix) (i32.shl (local.get $bytes) (i32.const 2))))
          (local.set $slopes (i32.add (local.get $slopes) (i32.const 16)))))
      (br_if $four (i32.lt_u (local.get $slopes) (local.get $end)))))

  ;; Goes back from the sum of rows, each times its input: adds the slopes of the sum to those of each row, times the input, and writes
  ;; their product with the row as the slope of the input. Inputs that are 0 are skipped: nothing came through them.
  (func (export "goBackFromSum")
    (param $matrixSlopes i32) (param $inputSlopes i32) (param $matrix i32) (param $inputs i32) (param $slopes i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $end i32) (local $at i32) (local $input f32) (local $input4 v128) (local $slope4 v128) (local $sums v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $end (i32.add (local.get $inputs) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $row
      (local.set $input (f32.load (local.get $inputs)))
      (if (f32.ne (local.get $input) (f32.const 0))
        (then
          (local.set $input4 (f32x4.splat (local.get $input)))
          (local.set $sums (v128.const f32x4 0 0 0 0))
          (local.set $at (i32.const 0))
          (loop $column
            (local.set $slope4 (v128.load (i32.add (local.get $slopes) (local.get $at))))
            (v128.store
              (i32.add (local.get $matrixSlopes) (local.get $at))
              (f32x4.add
                (v128.load (i32.add (local.get $matrixSlopes) (local.get $at)))
                (f32x4.mul (local.get $input4) (local.get $slope4))))
            (local.set $sums
              (f32x4.add
                (local.get $sums)
                (f32x4.mul (v128.load (i32.add (local.get $matrix) (local.get $at))) (local.get $slope4))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))
          (f32.store
            (local.get $inputSlopes)
            (f32.add
              (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
              (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums)))))))
      (local.set $matrixSlopes (i32.add (local.get $matrixSlopes) (local.get $bytes)))
      (local.set $matrix (i32.add (local.get $matrix) (local.get $bytes)))
      (local.set $inputs (i32.add (local.get $inputs) (i32.const 4)))
      (local.set $inputSlopes (i32.add (local.get $inputSlopes) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $inputs) (local.get $end)))))

  ;; Adds two rows, and where a sum is larger than the number at `largest`, writes it there, and `mark` at `marks`.
  (func (export "keepLargest") (param $largest i32) (param $marks i32) (param $one i32) (param $other i32) (param $columns i32) (param $mark f32)
    (local $end i32) (local $sums v128) (local $before v128) (local $larger v128) (local $marks4 v128)
    (local.set $marks4 (f32x4.splat (local.get $mark)))
    (local.set $end (i32.add (local.get $largest) (i32.shl (local.get $columns) (i32.const 2))))
    (loop $column
      (local.set $before (v128.load (local.get $largest)))
      (local.set $sums (f32x4.add (v128.load (local.get $one)) (v128.load (local.get $other))))
      (local.set $larger (f32x4.gt (local.get $sums) (local.get $before)))
      (v128.store (local.get $largest) (v128.bitselect (local.get $sums) (local.get $before) (local.get $larger)))
      (v128.store
        (local.get $marks)
        (v128.bitselect (local.get $marks4) (v128.load (local.get $marks)) (local.get $larger)))
      (local.set $marks (i32.add (local.get $marks) (i32.const 16)))
      (local.set $one (i32.add (local.get $one) (i32.const 16)))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (local.set $largest (i32.add (local.get $largest) (i32.const 16)))
      (br_if $column (i32.lt_u (local.get $largest) (local.get $end)))))

  ;; Makes numbers 0.
  (func (export "clear") (param $to i32) (param $columns i32)
    (memory.fill (local.get $to) (i32.const 0) (i32.shl (local.get $columns) (i32.const 2))))

  ;; Takes a step of Adam along the sum of both slopes, which are 0 afterwards. `slopeShare` and `squareShare` correct the means for their
  ;; beginning at 0.
  (func (export "step")
    (param $values i32) (param $slopes i32) (param $others i32) (param $means i32) (param $squares i32) (param $columns i32)
    (param $keptSlope f32) (param $keptSquare f32) (param $pace f32) (param $squareShare f32)
    (local $end i32) (local $slope v128) (local $mean v128) (local $square v128)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $columns) (i32.const 2))))
    (loop $column
      (local.set $slope (f32x4.add (v128.load (local.get $slopes)) (v128.load (local.get $others))))
      (v128.store (local.get $slopes) (v128.const f32x4 0 0 0 0))
      (v128.store (local.get $others) (v128.const f32x4 0 0 0 0))
      (local.set $mean
        (f32x4.add
          (f32x4.mul (f32x4.splat (local.get $keptSlope)) (v128.load (local.get $means)))
          (f32x4.mul (f32x4.splat (f32.sub (f32.const 1) (local.get $keptSlope))) (local.get $slope))))
      (v128.store (local.get $means) (local.get $mean))
      (local.set $square
        (f32x4.add
          (f32x4.mul (f32x4.splat (local.get $keptSquare)) (v128.load (local.get $squares)))
          (f32x4.mul
            (f32x4.splat (f32.sub (f32.const 1) (local.get $keptSquare)))
            (f32x4.mul (local.get $slope) (local.get $slope)))))
      (v128.store (local.get $squares) (local.get $square))
      (v128.store
        (local.get $values)
        (f32x4.sub
          (v128.load (local.get $values))
          (f32x4.div
            (f32x4.mul (f32x4.splat (local.get $pace)) (local.get $mean))
            (f32x4.add
              (f32x4.sqrt (f32x4.mul (f32x4.splat (local.get $squareShare)) (local.get $square)))
              (f32x4.splat (f32.const 1e-4))))))
      (local.set $values (i32.add (local.get $values) (i32.const 16)))
      (local.set $slopes (i32.add (local.get $slopes) (i32.const 16)))
      (local.set $others (i32.add (local.get $others) (i32.const 16)))
      (local.set $means (i32.add (local.get $means) (i32.const 16)))
      (local.set $squares (i32.add (local.get $squares) (i32.const 16)))
      (br_if $column (i32.lt_u (local.get $values) (local.get $end))))))
